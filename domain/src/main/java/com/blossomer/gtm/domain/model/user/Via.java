package com.blossomer.gtm.domain.model.user;

import static java.util.Objects.requireNonNull;

/**
 * By which way somebody came in.
 *
 * @param requestId the id of the request, by which its log lines are found; null where there is
 *     none
 */
public record Via(Channel channel, String requestId) {

  /** From within the same program. */
  public static final Via LIBRARY = new Via(Channel.LIBRARY, null);

  /** From the command line. */
  public static final Via CLI = new Via(Channel.CLI, null);

  public Via {
    requireNonNull(channel, "channel");
  }

  /** By a request over HTTP. */
  public static Via api(String requestId) {
    return new Via(Channel.API, requestId);
  }
}
