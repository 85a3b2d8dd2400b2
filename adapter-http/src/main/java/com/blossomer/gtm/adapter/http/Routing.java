package com.blossomer.gtm.adapter.http;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.auth.SessionCookies;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.error.Problems;
import com.blossomer.gtm.adapter.http.limit.Admission;
import com.blossomer.gtm.adapter.http.limit.Admission.Attempt;
import com.blossomer.gtm.adapter.http.resource.Exchange;
import com.blossomer.gtm.adapter.http.resource.MediaTypes;
import com.blossomer.gtm.adapter.http.resource.Repetitions;
import com.blossomer.gtm.adapter.http.resource.Route;
import com.blossomer.gtm.adapter.http.resource.Routes;
import com.blossomer.gtm.adapter.http.server.RequestIds;
import com.blossomer.gtm.adapter.http.server.RequestTrace;
import com.blossomer.gtm.adapter.http.server.WholeAnswer;
import com.blossomer.gtm.adapter.http.web.WebPages;
import com.blossomer.gtm.domain.error.Unauthenticated;
import com.blossomer.gtm.domain.model.user.Caller;
import com.blossomer.gtm.domain.model.user.Via;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads each request to its route: first the credential, then what the request asks for. What is no
 * route may be the web app's.
 */
final class Routing {

  private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

  private final Routes routes;
  private final Authenticator authenticator;
  private final Repetitions repetitions;
  private final Admission admission;
  private final WebPages pages;

  Routing(Routes routes, Authenticator authenticator, Admission admission, WebPages pages) {
    this.routes = routes;
    this.authenticator = authenticator;
    this.repetitions = new Repetitions(routes);
    this.admission = admission;
    this.pages = pages;
  }

  void apply(JavalinConfig config) {
    for (Route route : routes.all()) {
      add(config, route.method(), route);
      if (route.method().equals("GET")) {
        add(config, "HEAD", route);
      }
    }
    config.routes.exception(EndpointNotFound.class, (e, context) -> noRoute(context));
    config.routes.exception(
        HttpResponseException.class,
        (e, context) ->
            answer(context, Problem.of(e.getStatus(), "bad_request", "This is not taken.")));
    config.routes.exception(Exception.class, (e, context) -> answer(context, Problems.of(e)));
    config.router.javaLangErrorHandler(Routing::fatal);
  }

  private void add(JavalinConfig config, String method, Route route) {
    HandlerType type = HandlerType.findOrCreate(method);
    config.routes.addHttpHandler(type, route.path(), context -> run(route, context));
  }

  private void run(Route route, Context context) {
    if (context.path().contains(":") && !route.path().contains(":")) {
      noRoute(context); // not an id with a colon, but something to be done that there is not
      return;
    }
    RequestTrace trace = RequestTrace.of(context);
    trace.route(route.path());
    Optional<Attempt> attempt =
        presented(route, context).map(credential -> admission.begin(context, credential));
    try {
      Caller caller = route.isPublic() ? null : caller(context);
      if (caller != null) {
        trace.user(caller.userId().toString());
        attempt.ifPresent(begun -> begun.count(caller));
      }
      run(route, context, caller);
    } catch (Unauthenticated | HttpProblem e) {
      if (Problems.of(e).status() == 401) {
        attempt.ifPresent(Attempt::failed);
      }
      throw e;
    }
  }

  private void run(Route route, Context context, Caller caller) {
    for (String parameter : context.queryParamMap().keySet()) {
      if (!route.isFiltered() && !route.parameters().contains(parameter)) {
        throw HttpProblem.badParameter(parameter, "unknown_parameter", known(route));
      }
    }
    MediaTypes.checkAccepted(headers(context, "Accept"), route.produces());
    Exchange exchange = new Exchange(context, caller, authenticator);
    repetitions.run(route, exchange);
    exchange.send();
  }

  /** The credential as it was sent. What is posted to a public route signs in by its body. */
  private static Optional<String> presented(Route route, Context context) {
    if (route.isPublic()) {
      return route.method().equals("POST") ? Optional.of("") : Optional.empty();
    }
    String header = context.header("Authorization");
    return header == null
        ? SessionCookies.presented(context)
        : Optional.of(Authenticator.presented(header));
  }

  private Caller caller(Context context) {
    String requestId = context.attribute(RequestIds.ATTRIBUTE);
    return authenticator.caller(context).through(Via.api(requestId));
  }

  private static String known(Route route) {
    return route.parameters().isEmpty()
        ? "there is no such parameter; none is known here."
        : "there is no such parameter; known are " + String.join(", ", route.parameters()) + ".";
  }

  private void noRoute(Context context) {
    List<String> allowed = routes.methods(context.path());
    if (allowed.isEmpty()) {
      if (pages.answer(context)) {
        return;
      }
      answer(context, Problem.of(404, "not_found", "There is no such address; see /api/docs."));
      return;
    }
    String methods = String.join(", ", allowed);
    answer(
        context,
        Problem.of(405, "method_not_allowed", "This address takes only " + methods + ".")
            .withHeaders(Map.of("Allow", methods)));
  }

  private static void answer(Context context, Problem problem) {
    RequestTrace.of(context).problem(problem.code());
    problem.headers().forEach(context::header);
    String requestId = context.attribute(RequestIds.ATTRIBUTE);
    context.status(problem.status()).contentType(Problem.MEDIA_TYPE);
    WholeAnswer.put(context, problem.toJson(requestId), false);
  }

  private static void fatal(HttpServletResponse response, Error error) {
    LOG.error("A request failed with an error of the virtual machine.", error);
    try {
      byte[] body = Problems.internal().toJson(response.getHeader(RequestIds.HEADER));
      response.setStatus(500);
      response.setContentType(Problem.MEDIA_TYPE);
      response.getOutputStream().write(body);
    } catch (IOException e) {
      LOG.debug("The client is gone.", e);
    }
  }

  private static List<String> headers(Context context, String name) {
    return Collections.list(context.req().getHeaders(name));
  }
}
