package com.blossomer.gtm.adapter.http.error;

import java.util.List;
import java.util.Map;

/** What is wrong with a request as HTTP, before any use case sees it. */
public final class HttpProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public HttpProblem(int status, String code, String detail) {
    this(Problem.of(status, code, detail));
  }

  public HttpProblem(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** A request without a usable credential; the answer says how to bring one (RFC 6750). */
  public static HttpProblem unauthenticated(String detail) {
    return new HttpProblem(Problems.unauthenticated(detail));
  }

  /** A query parameter that is unknown or has a value that it cannot have. */
  public static HttpProblem badParameter(String parameter, String code, String detail) {
    return badParameters(List.of(Problem.Entry.ofParameter(parameter, code, detail)));
  }

  /** Several query parameters that are wrong, or one several times. */
  public static HttpProblem badParameters(List<Problem.Entry> wrong) {
    Problem.Entry first = wrong.get(0);
    String more = wrong.size() == 1 ? "" : " (and " + (wrong.size() - 1) + " more)";
    String detail =
        "The query parameter " + first.parameter() + " is wrong: " + first.detail() + more;
    return new HttpProblem(Problem.of(400, "bad_parameter", detail).withErrors(wrong));
  }

  /** An answer in none of the forms that the client accepts. */
  public static HttpProblem notAcceptable(String offered) {
    return new HttpProblem(
        406, "not_acceptable", "The answer is " + offered + ", which the header Accept excludes.");
  }

  public static HttpProblem unsupportedMediaType(String detail, Map<String, String> headers) {
    return new HttpProblem(Problem.of(415, "unsupported_media_type", detail).withHeaders(headers));
  }

  public Problem problem() {
    return problem;
  }
}
