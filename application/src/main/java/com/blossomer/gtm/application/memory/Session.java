package com.blossomer.gtm.application.memory;

import com.blossomer.gtm.domain.model.user.Access;
import java.util.function.Function;

/** How repositories get at the data of the user whom an access names, once it is verified. */
interface Session {

  /** Gives data that nobody changes any more. */
  <T> T read(Access access, Function<UserData, T> work);

  /** Gives a copy, and keeps it when the work returns. */
  <T> T write(Access access, Function<UserData, T> work);
}
