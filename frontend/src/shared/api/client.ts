import { createClient } from "@blossomer/gtm-client";

/** The API of the server that this page came from; the session's cookie is the credential. */
export const client = createClient();
