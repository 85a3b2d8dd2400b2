import { NetworkError, ProblemError } from "@blossomer/gtm-client";

/** What went wrong, in words for a person. */
export interface Explanation {
  title: string;
  detail: string;
  /** Whether the same may work a little later. */
  retryable: boolean;
}

/** Explains any error that a page may meet. */
export function explain(error: unknown): Explanation {
  if (error instanceof NetworkError) {
    return {
      title: "The server cannot be reached",
      detail: "Check your connection; what you have typed is kept.",
      retryable: true,
    };
  }
  if (!(error instanceof ProblemError)) {
    return {
      title: "This page has failed",
      detail: error instanceof Error && error.message !== "" ? error.message : "Load it again.",
      retryable: true,
    };
  }
  switch (error.status) {
    case 401:
      return { title: "You are signed out", detail: "Sign in again; what you have typed is kept.", retryable: false };
    case 403:
      return { title: "Not allowed", detail: error.message, retryable: false };
    case 404:
      return { title: "Not here", detail: "It was deleted, or the link is wrong.", retryable: false };
    case 429:
      return { title: "Too many requests", detail: error.message, retryable: true };
    case 503:
      return { title: "The server is busy", detail: "It will be back in a moment; try again.", retryable: true };
    default:
      return error.status >= 500
        ? {
            title: "The server has failed",
            detail: `Try again. If it stays so, tell your administrator the number ${error.requestId}.`,
            retryable: true,
          }
        : { title: error.problem.title, detail: error.message, retryable: false };
  }
}
