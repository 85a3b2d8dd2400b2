package com.blossomer.gtm.adapter.http;

import com.blossomer.gtm.adapter.http.auth.Authenticator;
import com.blossomer.gtm.adapter.http.auth.SessionCookie;
import com.blossomer.gtm.adapter.http.error.HttpProblem;
import com.blossomer.gtm.adapter.http.error.Problem;
import com.blossomer.gtm.adapter.http.error.Problems;
import com.blossomer.gtm.adapter.http.resource.Exchange;
import com.blossomer.gtm.adapter.http.resource.MediaTypes;
import com.blossomer.gtm.adapter.http.resource.Route;
import com.blossomer.gtm.adapter.http.resource.Routes;
import com.blossomer.gtm.adapter.http.server.RequestIds;
import com.blossomer.gtm.adapter.http.server.RequestTrace;
import com.blossomer.gtm.domain.model.user.Caller;
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

/** Leads each request to its route: first the credential, then what the request asks for. */
final class Routing {

  private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

  private final Routes routes;
  private final Authenticator authenticator;

  Routing(Routes routes, Authenticator authenticator) {
    this.routes = routes;
    this.authenticator = authenticator;
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
    RequestTrace trace = RequestTrace.of(context);
    trace.route(route.path());
    Caller caller = route.isPublic() ? null : caller(context);
    if (caller != null) {
      trace.user(caller.userId().toString());
    }
    for (String parameter : context.queryParamMap().keySet()) {
      if (!route.parameters().contains(parameter)) {
        throw HttpProblem.badParameter(parameter, "unknown_parameter", known(route));
      }
    }
    MediaTypes.checkAccepted(headers(context, "Accept"), route.produces());
    route.action().run(new Exchange(context, caller));
  }

  /** A header counts more than a cookie: who sends one means it. */
  private Caller caller(Context context) {
    List<String> headers = headers(context, "Authorization");
    if (headers.isEmpty()) {
      Optional<Caller> signedIn = SessionCookie.caller(context);
      if (signedIn.isPresent()) {
        return signedIn.get();
      }
    }
    return authenticator.caller(headers);
  }

  private static String known(Route route) {
    return route.parameters().isEmpty()
        ? "there is no such parameter; none is known here."
        : "there is no such parameter; known are " + String.join(", ", route.parameters()) + ".";
  }

  private void noRoute(Context context) {
    List<String> allowed = routes.methods(context.path());
    if (allowed.isEmpty()) {
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
    context
        .status(problem.status())
        .contentType(Problem.MEDIA_TYPE)
        .result(problem.toJson(requestId));
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
