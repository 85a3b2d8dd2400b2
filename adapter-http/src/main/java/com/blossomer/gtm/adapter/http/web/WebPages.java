package com.blossomer.gtm.adapter.http.web;

import com.blossomer.gtm.adapter.http.resource.MediaTypes;
import com.blossomer.gtm.adapter.http.server.RequestTrace;
import com.blossomer.gtm.adapter.http.server.WholeAnswer;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers for the web app what no route answers: its files, and its one page at whatever address a
 * browser opens, because the page knows the addresses.
 */
public final class WebPages {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final List<String> NO_PAGES =
      List.of("/api", "/health", "/metrics", "/migrate", "/assets");

  private final WebApp app;
  private final String policy;

  /**
   * @param origins whom the page may call besides this server
   */
  public WebPages(WebApp app, Collection<String> origins) {
    this.app = app;
    this.policy = PagePolicy.allowing(origins);
  }

  /**
   * Answers a request that no route took.
   *
   * @return whether it did; else there is nothing at that address
   */
  public boolean answer(Context context) {
    if (!METHODS.contains(context.req().getMethod())) {
      return false;
    }
    Optional<WebFile> file = app.file(context.path());
    if (file.isPresent()) {
      RequestTrace.of(context).route("/{file}");
      answer(context, file.get());
      return true;
    }
    Optional<WebFile> page = isPage(context) ? app.page() : Optional.empty();
    page.ifPresent(
        found -> {
          RequestTrace.of(context).route("/{page}");
          context.res().addHeader("Vary", "Accept");
          answer(context, found);
        });
    return page.isPresent();
  }

  /** Whether a browser asks for an address that may be one of the page's own. */
  private static boolean isPage(Context context) {
    String path = context.path();
    return NO_PAGES.stream().noneMatch(place -> path.equals(place) || path.startsWith(place + "/"))
        && MediaTypes.isNamed(headers(context, "Accept"), "text/html");
  }

  private void answer(Context context, WebFile file) {
    WebFile.Form form = file.form(headers(context, "Accept-Encoding"));
    // also for what is no page: a worker may call whom its own script's answer says
    context.header("Content-Security-Policy", policy);
    context.header(
        "Cache-Control", file.isImmutable() ? "public, max-age=31536000, immutable" : "no-cache");
    context.header("ETag", form.tag());
    if (file.isCompressed()) {
      context.res().addHeader("Vary", "Accept-Encoding");
    }
    if (isKnown(headers(context, "If-None-Match"), form.tag())) {
      context.status(304);
      context.res().setContentType(null);
      return;
    }
    if (form.encoding() != Encoding.NONE) {
      context.header("Content-Encoding", form.encoding().token());
    }
    context.status(200).contentType(file.mediaType());
    WholeAnswer.put(context, form.content(), true);
  }

  /** The weak comparison of RFC 9110: proxies that compress weaken tags. */
  private static boolean isKnown(List<String> headers, String tag) {
    return Stream.of(String.join(",", headers).split(","))
        .map(String::strip)
        .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
  }

  private static List<String> headers(Context context, String name) {
    return Collections.list(context.req().getHeaders(name));
  }
}
