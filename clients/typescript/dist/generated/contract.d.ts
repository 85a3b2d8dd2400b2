export interface paths {
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the companies, those that meet all filters
         * @description Every item is a whole record. Where there is more, next is the cursor of the following page.
         */
        get: operations["listCompanies"];
        put?: never;
        /**
         * Create a company
         * @description The answer is the record as it is stored, with its address in Location. A brought id that is taken already is 409.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a company
         * @description With the ETag that a change has to bring as If-Match. A client that sends it as If-None-Match gets 304 while nothing has changed.
         */
        get: operations["getCompany"];
        /**
         * Replace a company
         * @description The whole content is replaced; what is left out becomes empty. Equal content changes nothing, not even the version.
         */
        put: operations["replaceCompany"];
        post?: never;
        /**
         * Delete a company with everything below it
         * @description Everything below it goes with it, at once. Ask for the representation to be able to undo: POST /api/trees takes it as it is.
         */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        /**
         * Change members of a company
         * @description A merge patch (RFC 7396): what is left out stays, null empties, a list is replaced as a whole.
         */
        patch: operations["patchCompany"];
        trace?: never;
    };
    "/api/companies/{id}:clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a company with everything below it
         * @description The copies have new ids and are created now; campaigns are drafts. A company belongs to nothing, so that a parentId is refused.
         */
        post: operations["cloneCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a company with everything below it, as it was at one moment
         * @description One consistent reading. A tree has no ETag; the records in it have their versions.
         */
        get: operations["getCompanyTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the target accounts, those that meet all filters
         * @description Every item is a whole record. Where there is more, next is the cursor of the following page.
         */
        get: operations["listTargetAccounts"];
        put?: never;
        /**
         * Create a target account
         * @description The answer is the record as it is stored, with its address in Location. A brought id that is taken already is 409.
         */
        post: operations["createTargetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a target account
         * @description With the ETag that a change has to bring as If-Match. A client that sends it as If-None-Match gets 304 while nothing has changed.
         */
        get: operations["getTargetAccount"];
        /**
         * Replace a target account
         * @description The whole content is replaced; what is left out becomes empty. Equal content changes nothing, not even the version.
         */
        put: operations["replaceTargetAccount"];
        post?: never;
        /**
         * Delete a target account with everything below it
         * @description Everything below it goes with it, at once. Ask for the representation to be able to undo: POST /api/trees takes it as it is.
         */
        delete: operations["deleteTargetAccount"];
        options?: never;
        head?: never;
        /**
         * Change members of a target account
         * @description A merge patch (RFC 7396): what is left out stays, null empties, a list is replaced as a whole.
         */
        patch: operations["patchTargetAccount"];
        trace?: never;
    };
    "/api/target-accounts/{id}:clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a target account with everything below it
         * @description The copies have new ids and are created now; campaigns are drafts. With a parentId the copy is put into another company.
         */
        post: operations["cloneTargetAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the target personas, those that meet all filters
         * @description Every item is a whole record. Where there is more, next is the cursor of the following page.
         */
        get: operations["listTargetPersonas"];
        put?: never;
        /**
         * Create a target persona
         * @description The answer is the record as it is stored, with its address in Location. A brought id that is taken already is 409.
         */
        post: operations["createTargetPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target-personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a target persona
         * @description With the ETag that a change has to bring as If-Match. A client that sends it as If-None-Match gets 304 while nothing has changed.
         */
        get: operations["getTargetPersona"];
        /**
         * Replace a target persona
         * @description The whole content is replaced; what is left out becomes empty. Equal content changes nothing, not even the version.
         */
        put: operations["replaceTargetPersona"];
        post?: never;
        /**
         * Delete a target persona with everything below it
         * @description Everything below it goes with it, at once. Ask for the representation to be able to undo: POST /api/trees takes it as it is.
         */
        delete: operations["deleteTargetPersona"];
        options?: never;
        head?: never;
        /**
         * Change members of a target persona
         * @description A merge patch (RFC 7396): what is left out stays, null empties, a list is replaced as a whole.
         */
        patch: operations["patchTargetPersona"];
        trace?: never;
    };
    "/api/target-personas/{id}:clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a target persona with its campaigns
         * @description The copies have new ids and are created now; campaigns are drafts. With a parentId the copy is put into another target account, its campaigns along with it.
         */
        post: operations["cloneTargetPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the campaigns, those that meet all filters
         * @description Every item is a whole record. Where there is more, next is the cursor of the following page.
         */
        get: operations["listCampaigns"];
        put?: never;
        /**
         * Create a campaign
         * @description The answer is the record as it is stored, with its address in Location. A brought id that is taken already is 409.
         */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a campaign
         * @description With the ETag that a change has to bring as If-Match. A client that sends it as If-None-Match gets 304 while nothing has changed.
         */
        get: operations["getCampaign"];
        /**
         * Replace a campaign
         * @description The whole content is replaced; what is left out becomes empty. Equal content changes nothing, not even the version.
         */
        put: operations["replaceCampaign"];
        post?: never;
        /**
         * Delete a campaign with everything below it
         * @description It is gone at once. Ask for the representation to be able to undo: POST /api/trees takes it as it is.
         */
        delete: operations["deleteCampaign"];
        options?: never;
        head?: never;
        /**
         * Change members of a campaign
         * @description A merge patch (RFC 7396): what is left out stays, null empties, a list is replaced as a whole.
         */
        patch: operations["patchCampaign"];
        trace?: never;
    };
    "/api/campaigns/{id}:clone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a campaign
         * @description The copy has a new id, is created now, and is a draft. With a parentId it is put with another target persona, whose account and company become its own.
         */
        post: operations["cloneCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a record with everything below it, all or nothing
         * @description The one member of the body is named by the kind of the root. A company belongs to nothing; any other root names
         *     the record that it is put below, as in its own POST. Below the root each record stands within the one that it
         *     belongs to, so that the ids of its parents may be left out; if they are there, they have to agree.
         *
         *     This is how a deletion is undone: post what DELETE with `Prefer: return=representation` answered, as it is.
         *     Ids, creation times and sources that are brought along are kept. Versions begin anew, so that an old ETag never
         *     matches; the time of change is now. A source is taken only if an import of yours did take over a record of that
         *     kind with that contentHash; a campaign may stand without a persona, directly within its account or company, only
         *     if it has a source.
         *
         *     All that is wrong is answered together, each place with its pointer, such as
         *     /company/targetAccounts/2/buyingSignals/0/title; so are all ids that are taken (409). A tree has at most 5,000
         *     records and 32 MiB.
         */
        post: operations["createTree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Several changes in one request and one transaction
         * @description The operations are done in their order, each as if it came by itself: with the same rules, the same answers and
         *     the same errors. A later one sees what an earlier one did, so records can be created together with their parents
         *     by ids of the client's own. What can be part of a batch: POST, PUT, PATCH and DELETE on companies, target
         *     accounts, target personas, campaigns and trees, and copies.
         *
         *     Atomic, which is the default: the first operation that fails undoes everything, and its error is the answer, with
         *     its number as operation and with pointers into the batch. Not atomic: 207 with a result for each; an operation
         *     that fails is undone alone, and its result has the error that it would answer by itself. Trouble of the server
         *     (5xx) undoes everything also then.
         *
         *     The results together have at most 16 MiB; with the header Prefer: return=minimal those that succeed have no body.
         */
        post: operations["runBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find records of all kinds by their words
         * @description Finds the records that hold every word, in whatever field, the best first: those whose name is what was typed,
         *     then by where the words stand (name, description or subject, lists, other texts), how exactly, and how rare they
         *     are; among equals the last changed first.
         *
         *     A word also finds its other English forms (nursery: nurseries), without regard to case and accents. The last
         *     one also finds longer words unless space follows it, so that results can be shown while somebody types. Words in
         *     quotes are found exactly and in this order, also what is written together (node.js). A word with a minus before
         *     it must not be there. Chinese and Japanese are found by any of their signs, in order.
         *
         *     When a word is in no record at all, the most similar word of the caller's own records is looked for instead;
         *     query.corrected then says what. That reads all words of the caller, so it takes longer.
         *
         *     docs/search.md tells which fields are searched, and the limits.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many records there are, for dashboards
         * @description All figures are of one moment. For a company that the caller may not see everything is 0.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asks, what the credential allows, and the limits
         * @description What a program asks first: the user, the scopes of the credential, and the limits that the server keeps to.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /**
         * Delete the account with everything in it
         * @description The user, all records, keys and sessions are gone at once; nobody can bring them back.
         */
        delete: operations["deleteMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All keys of the user, revoked ones included, by creation time
         * @description Without the secrets, which only the creation shows.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create a key; its secret is shown this once
         * @description A key cannot have a scope that its maker lacks. Store the secret: only its hash is kept.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key; it is useless at once
         * @description Every server process refuses it from now on. Revoking it again changes nothing.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in by the cookie, and until when
         * @description For a page that has just been opened; 401 when nobody is signed in.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Begin a session of a browser with a one-time sign-in link, an API key, or a token
         * @description The session may do what the credential may, and not longer: a key that only reads gives a session that only reads,
         *     and a session ends with the key or token that began it, or after 30 days. A link, or a token, of an administrator
         *     gives the scope admin as well.
         *
         *     The header Origin must be that of this server, as browsers send it by themselves.
         */
        post: operations["signIn"];
        /**
         * End the session behind the cookie
         * @description Takes the cookie away whatever it is worth: also one whose session has ended, and none at all. A browser's request
         *     must come from a page of this server.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything of the caller as one document, as it was at one moment
         * @description The records with ids, versions and times as they are, what imports left over and archived, and the API keys without their secrets. Whatever of it a newer version adds, `schemaVersion` tells.
         */
        get: operations["exportEverything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the imports in short, the oldest first
         * @description Each with how many records it created and merged; the whole report is read by the id.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Import what a browser of the old app held, in one transaction
         * @description Importing the same again adds nothing. The body is taken as it is, at most 50 MiB: a dump may be damaged, and what
         *     cannot be read is kept aside and told in the report.
         */
        post: operations["importDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * What an import did
         * @description The report as it was given at the import, balance and decisions included.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the users and how much they have, by creation time
         * @description Counts only: no content of a user is readable here.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description By an e-mail address or an identity the user is found at a first sign-in from outside; one of both is needed. Nothing is sent to the user.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * A user and how much they have, never what
         * @description Counts only: no content of a user is readable here.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete a user with everything they own
         * @description Everything of the user is gone at once and cannot be brought back; the audit log keeps that it was done.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a user
         * @description With `disabled: true` every credential of the user is refused at once, everywhere; the data stays. Administrators
         *     can neither disable nor demote themselves, and one is always left.
         */
        patch: operations["patchUser"];
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of what administrators did, the newest first
         * @description Acts over HTTP and from the command line, and attempts without the right, of which each user has at most one entry a minute. Entries are never changed or removed.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description For a supervisor that restarts what no longer answers. It does not look at the database.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server can do its work now
         * @description For a load balancer: 503 while the database cannot be reached or the server is stopping.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The server's measurements
         * @description In the text form of Prometheus, for administrators only: the key needs the scope admin, its user the role admin. A server can
         *     also have a port of its own for them, which asks for no credential.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract
         * @description As it is written by hand, with its comments and examples.
         */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract as JSON
         * @description The same document, for tools that read no YAML.
         */
        get: operations["getContractAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract as a page for people
         * @description It needs no script and nothing from another address.
         */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that a sign-in link opens
         * @description It hands the secret behind the # to POST /api/session.
         */
        get: operations["getSignInPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The script of that page
         * @description A file of its own, because the page allows no script within it.
         */
        get: operations["getSignInScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10
         */
        Id: string;
        /**
         * Format: date-time
         * @description ISO 8601; answers are in UTC, exact to the microsecond.
         * @example 2026-01-31T12:00:00.123456Z
         */
        Time: string;
        Name: string;
        Text: string | null;
        RequiredText: string;
        Texts: string[];
        TextsInput: string[] | null;
        /** @description Belongs to the server. PUT and PATCH take it only as it is; POST only null. */
        ReadOnlyVersion: number | null;
        /**
         * Format: date-time
         * @description Belongs to the server. PUT and PATCH take it only as it is; POST only null.
         */
        ReadOnlyTime: string | null;
        /**
         * Format: uuid
         * @description Belongs to the server. PUT and PATCH take it only as it is; POST only null.
         */
        ReadOnlyId: string | null;
        /** @description Belongs to the server. PUT and PATCH take it only as it is; POST only null. */
        ReadOnlySource: components["schemas"]["Source"] | null;
        /** @description Where an import took a record from. */
        Source: {
            importId: components["schemas"]["Id"];
            /** @description The key of the browser storage. */
            key: string;
            /** @description The place below that key (RFC 6901). */
            path: string;
            originalId: string | null;
            originalTimestamp: string | null;
            /** @description SHA-256 of the content as it was imported. */
            contentHash: string;
        };
        /** @description Where an import took a record from. */
        SourceInput: {
            importId: components["schemas"]["Id"];
            key: string;
            path: string;
            originalId?: components["schemas"]["Text"];
            originalTimestamp?: components["schemas"]["Text"];
            contentHash: string;
        };
        /** @enum {string} */
        CampaignType: "email" | "linkedin" | "cold_call" | "ad";
        /** @enum {string} */
        CampaignStatus: "draft" | "active" | "paused" | "completed";
        /** @enum {string} */
        Scope: "read" | "write" | "admin";
        /** @enum {string} */
        SignalTypeWord: "technology" | "behavioral" | "intent" | "contextual";
        /** @description Where a buying signal shows. A known word, if there is one, and the words as they were written. */
        SignalType: {
            value: components["schemas"]["SignalTypeWord"] | null;
            label: string;
        };
        /** @description Where a buying signal shows. The pair, or a text alone: what it means is then recognized, and the text kept as the label. */
        SignalTypeInput: string | {
            value?: components["schemas"]["SignalTypeWord"] | null;
            label?: string | null;
        };
        /** @enum {string} */
        PriorityWord: "Low" | "Medium" | "High";
        /** @description How soon a signal deserves a reaction. A known word, if there is one, and the words as they were written. */
        Priority: {
            value: components["schemas"]["PriorityWord"] | null;
            label: string;
        };
        /** @description How soon a signal deserves a reaction. The pair, or a text alone: what it means is then recognized, and the text kept as the label. */
        PriorityInput: string | {
            value?: components["schemas"]["PriorityWord"] | null;
            label?: string | null;
        };
        /** @enum {string} */
        SeniorityWord: "junior" | "mid" | "senior" | "director" | "vp" | "c_level";
        /** @description How high in a hierarchy a buyer stands. A known word, if there is one, and the words as they were written. */
        Seniority: {
            value: components["schemas"]["SeniorityWord"] | null;
            label: string;
        };
        /** @description How high in a hierarchy a buyer stands. The pair, or a text alone: what it means is then recognized, and the text kept as the label. */
        SeniorityInput: string | {
            value?: components["schemas"]["SeniorityWord"] | null;
            label?: string | null;
        };
        /** @description What a company sells, how it earns, and to whom. */
        BusinessProfile: {
            category: components["schemas"]["Text"];
            businessModel: components["schemas"]["Text"];
            existingCustomers: components["schemas"]["Text"];
        };
        /** @description What a company sells, how it earns, and to whom. */
        BusinessProfileInput: {
            category?: components["schemas"]["Text"];
            businessModel?: components["schemas"]["Text"];
            existingCustomers?: components["schemas"]["Text"];
        };
        /** @description How a company sets itself apart. */
        Positioning: {
            keyMarketBelief: components["schemas"]["Text"];
            uniqueApproach: components["schemas"]["Text"];
            languageUsed: components["schemas"]["Text"];
        };
        /** @description How a company sets itself apart. */
        PositioningInput: {
            keyMarketBelief?: components["schemas"]["Text"];
            uniqueApproach?: components["schemas"]["Text"];
            languageUsed?: components["schemas"]["Text"];
        };
        /** @description Which process of its customers a company changes. */
        UseCaseAnalysis: {
            processImpact: components["schemas"]["Text"];
            problemsAddressed: components["schemas"]["Text"];
            howTheyDoItToday: components["schemas"]["Text"];
        };
        /** @description Which process of its customers a company changes. */
        UseCaseAnalysisInput: {
            processImpact?: components["schemas"]["Text"];
            problemsAddressed?: components["schemas"]["Text"];
            howTheyDoItToday?: components["schemas"]["Text"];
        };
        /** @description Who the ideal customer may be: a first guess. */
        IcpHypothesis: {
            targetAccountHypothesis: components["schemas"]["Text"];
            targetPersonaHypothesis: components["schemas"]["Text"];
        };
        /** @description Who the ideal customer may be: a first guess. */
        IcpHypothesisInput: {
            targetAccountHypothesis?: components["schemas"]["Text"];
            targetPersonaHypothesis?: components["schemas"]["Text"];
        };
        /** @description What the analysis of a company was based on. */
        CompanyMetadata: {
            contextQuality: components["schemas"]["Text"];
            assessmentSummary: components["schemas"]["Text"];
            sourcesUsed: components["schemas"]["Texts"];
            assumptionsMade: components["schemas"]["Texts"];
            discoveryGaps: components["schemas"]["Texts"];
        };
        /** @description What the analysis of a company was based on. */
        CompanyMetadataInput: {
            contextQuality?: components["schemas"]["Text"];
            assessmentSummary?: components["schemas"]["Text"];
            sourcesUsed?: components["schemas"]["TextsInput"];
            assumptionsMade?: components["schemas"]["TextsInput"];
            discoveryGaps?: components["schemas"]["TextsInput"];
        };
        /** @description What the companies of a target account look like. */
        Firmographics: {
            industry: components["schemas"]["Texts"];
            employees: components["schemas"]["Text"];
            departmentSize: components["schemas"]["Text"];
            revenue: components["schemas"]["Text"];
            geography: components["schemas"]["Texts"];
            businessModel: components["schemas"]["Texts"];
            fundingStage: components["schemas"]["Texts"];
            companyType: components["schemas"]["Texts"];
            keywords: components["schemas"]["Texts"];
        };
        /** @description What the companies of a target account look like. */
        FirmographicsInput: {
            industry?: components["schemas"]["TextsInput"];
            employees?: components["schemas"]["Text"];
            departmentSize?: components["schemas"]["Text"];
            revenue?: components["schemas"]["Text"];
            geography?: components["schemas"]["TextsInput"];
            businessModel?: components["schemas"]["TextsInput"];
            fundingStage?: components["schemas"]["TextsInput"];
            companyType?: components["schemas"]["TextsInput"];
            keywords?: components["schemas"]["TextsInput"];
        };
        /** @description What makes a target worth a call now. */
        BuyingSignal: {
            title: components["schemas"]["RequiredText"];
            description: components["schemas"]["Text"];
            type: components["schemas"]["SignalType"] | null;
            priority: components["schemas"]["Priority"] | null;
            detectionMethod: components["schemas"]["Text"];
            /** @description True when left out. */
            enabled: boolean;
        };
        /** @description What makes a target worth a call now. */
        BuyingSignalInput: {
            title: components["schemas"]["RequiredText"];
            description?: components["schemas"]["Text"];
            type?: components["schemas"]["SignalTypeInput"] | null;
            priority?: components["schemas"]["PriorityInput"] | null;
            detectionMethod?: components["schemas"]["Text"];
            /** @description True when left out. */
            enabled?: boolean | null;
        };
        /** @description How far the author of an analysis trusts it. */
        ConfidenceAssessment: {
            overallConfidence: components["schemas"]["Text"];
            dataQuality: components["schemas"]["Text"];
            inferenceLevel: components["schemas"]["Text"];
            recommendedImprovements: components["schemas"]["Texts"];
        };
        /** @description How far the author of an analysis trusts it. */
        ConfidenceAssessmentInput: {
            overallConfidence?: components["schemas"]["Text"];
            dataQuality?: components["schemas"]["Text"];
            inferenceLevel?: components["schemas"]["Text"];
            recommendedImprovements?: components["schemas"]["TextsInput"];
        };
        /** @description What the analysis of a target was based on. */
        AnalysisMetadata: {
            primaryContextSource: components["schemas"]["Text"];
            sourcesUsed: components["schemas"]["Texts"];
            contextSufficiency: components["schemas"]["Text"];
            confidenceAssessment: components["schemas"]["ConfidenceAssessment"];
            processingNotes: components["schemas"]["Text"];
        };
        /** @description What the analysis of a target was based on. */
        AnalysisMetadataInput: {
            primaryContextSource?: components["schemas"]["Text"];
            sourcesUsed?: components["schemas"]["TextsInput"];
            contextSufficiency?: components["schemas"]["Text"];
            confidenceAssessment?: components["schemas"]["ConfidenceAssessmentInput"] | null;
            processingNotes?: components["schemas"]["Text"];
        };
        /** @description Which people a target persona stands for. */
        Demographics: {
            jobTitles: components["schemas"]["Texts"];
            departments: components["schemas"]["Texts"];
            seniority: components["schemas"]["Seniority"][];
            buyingRoles: components["schemas"]["Texts"];
            jobDescriptionKeywords: components["schemas"]["Texts"];
        };
        /** @description Which people a target persona stands for. */
        DemographicsInput: {
            jobTitles?: components["schemas"]["TextsInput"];
            departments?: components["schemas"]["TextsInput"];
            seniority?: components["schemas"]["SeniorityInput"][] | null;
            buyingRoles?: components["schemas"]["TextsInput"];
            jobDescriptionKeywords?: components["schemas"]["TextsInput"];
        };
        /** @description A situation in which a persona would use the product. */
        PersonaUseCase: {
            useCase: components["schemas"]["RequiredText"];
            painPoints: components["schemas"]["Text"];
            capability: components["schemas"]["Text"];
            desiredOutcome: components["schemas"]["Text"];
        };
        /** @description A situation in which a persona would use the product. */
        PersonaUseCaseInput: {
            useCase: components["schemas"]["RequiredText"];
            painPoints?: components["schemas"]["Text"];
            capability?: components["schemas"]["Text"];
            desiredOutcome?: components["schemas"]["Text"];
        };
        /** @description A part of an e-mail's body, in the order of the text. */
        EmailSegment: {
            type: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
            color: components["schemas"]["Text"];
            label: components["schemas"]["Text"];
        };
        /** @description A part of an e-mail's body, in the order of the text. */
        EmailSegmentInput: {
            type?: components["schemas"]["Text"];
            text?: components["schemas"]["Text"];
            color?: components["schemas"]["Text"];
            label?: components["schemas"]["Text"];
        };
        /** @description What a type of segment is for, as a legend explains it. */
        BreakdownEntry: {
            segmentType: components["schemas"]["RequiredText"];
            label: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
            color: components["schemas"]["Text"];
        };
        /** @description What a type of segment is for, as a legend explains it. */
        BreakdownEntryInput: {
            segmentType: components["schemas"]["RequiredText"];
            label?: components["schemas"]["Text"];
            description?: components["schemas"]["Text"];
            color?: components["schemas"]["Text"];
        };
        /** @description The choices that a campaign was written with. */
        CampaignConfiguration: {
            useCase: components["schemas"]["Text"];
            emphasis: components["schemas"]["Text"];
            template: components["schemas"]["Text"];
            openingLine: components["schemas"]["Text"];
            callToAction: components["schemas"]["Text"];
            socialProof: components["schemas"]["Text"];
        };
        /** @description The choices that a campaign was written with. */
        CampaignConfigurationInput: {
            useCase?: components["schemas"]["Text"];
            emphasis?: components["schemas"]["Text"];
            template?: components["schemas"]["Text"];
            openingLine?: components["schemas"]["Text"];
            callToAction?: components["schemas"]["Text"];
            socialProof?: components["schemas"]["Text"];
        };
        /** @description What a company was called when a campaign was written for it. */
        CompanySnapshot: {
            name: components["schemas"]["Text"];
            url: components["schemas"]["Text"];
        };
        /** @description What a company was called when a campaign was written for it. */
        CompanySnapshotInput: {
            name?: components["schemas"]["Text"];
            url?: components["schemas"]["Text"];
        };
        /** @description What an account or persona was called when a campaign was written for it. */
        TargetSnapshot: {
            name: components["schemas"]["Text"];
            description: components["schemas"]["Text"];
        };
        /** @description What an account or persona was called when a campaign was written for it. */
        TargetSnapshotInput: {
            name?: components["schemas"]["Text"];
            description?: components["schemas"]["Text"];
        };
        /** @description What everything was called when a campaign was written; not kept up to date. */
        CampaignSnapshot: {
            company: components["schemas"]["CompanySnapshot"];
            account: components["schemas"]["TargetSnapshot"];
            persona: components["schemas"]["TargetSnapshot"];
        };
        /** @description What everything was called when a campaign was written; not kept up to date. */
        CampaignSnapshotInput: {
            company?: components["schemas"]["CompanySnapshotInput"] | null;
            account?: components["schemas"]["TargetSnapshotInput"] | null;
            persona?: components["schemas"]["TargetSnapshotInput"] | null;
        };
        /** @description How a generator judged its own work. */
        Generation: {
            generationId: components["schemas"]["Text"];
            confidence: components["schemas"]["Text"];
            personalizationLevel: components["schemas"]["Text"];
            /** Format: int64 */
            processingTimeMs: number | null;
        };
        /** @description How a generator judged its own work. */
        GenerationInput: {
            generationId?: components["schemas"]["Text"];
            confidence?: components["schemas"]["Text"];
            personalizationLevel?: components["schemas"]["Text"];
            /** Format: int64 */
            processingTimeMs?: number | null;
        };
        /** @description A company whose go-to-market is worked out. */
        Company: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            name: components["schemas"]["Name"];
            url: components["schemas"]["Name"];
            description: components["schemas"]["Text"];
            businessProfile: components["schemas"]["BusinessProfile"];
            positioning: components["schemas"]["Positioning"];
            useCaseAnalysis: components["schemas"]["UseCaseAnalysis"];
            icpHypothesis: components["schemas"]["IcpHypothesis"];
            capabilities: components["schemas"]["Texts"];
            objections: components["schemas"]["Texts"];
            metadata: components["schemas"]["CompanyMetadata"];
        };
        /** @description A company whose go-to-market is worked out. What is left out is empty. */
        CompanyInput: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            name: components["schemas"]["Name"];
            url: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            businessProfile?: components["schemas"]["BusinessProfileInput"] | null;
            positioning?: components["schemas"]["PositioningInput"] | null;
            useCaseAnalysis?: components["schemas"]["UseCaseAnalysisInput"] | null;
            icpHypothesis?: components["schemas"]["IcpHypothesisInput"] | null;
            capabilities?: components["schemas"]["TextsInput"];
            objections?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["CompanyMetadataInput"] | null;
        };
        /** @description The members to change, as a merge patch (RFC 7396): what is left out stays, null empties. */
        CompanyPatch: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            name?: components["schemas"]["Name"];
            url?: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            businessProfile?: components["schemas"]["BusinessProfileInput"] | null;
            positioning?: components["schemas"]["PositioningInput"] | null;
            useCaseAnalysis?: components["schemas"]["UseCaseAnalysisInput"] | null;
            icpHypothesis?: components["schemas"]["IcpHypothesisInput"] | null;
            capabilities?: components["schemas"]["TextsInput"];
            objections?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["CompanyMetadataInput"] | null;
        };
        /** @enum {string} */
        Kind: "company" | "targetAccount" | "targetPersona" | "campaign";
        SearchPage: {
            items: components["schemas"]["SearchItem"][];
            query: {
                /** @description What was asked for. */
                text: string;
                /** @description What was looked for instead, because a word was in no record; else null. */
                corrected: string | null;
            };
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
        };
        /** @description A record that was found, in short. */
        SearchItem: {
            kind: components["schemas"]["Kind"];
            id: components["schemas"]["Id"];
            name: string;
            /** @description The company that it belongs to; null for a company. */
            companyId: components["schemas"]["Id"] | null;
            /** @description The account that a persona or a campaign belongs to. */
            targetAccountId: components["schemas"]["Id"] | null;
            /** @description The persona that a campaign belongs to. */
            targetPersonaId: components["schemas"]["Id"] | null;
            updatedAt: components["schemas"]["Time"];
            /** @description Its rank; of no meaning across searches. */
            score: number;
            /** @description Where it holds what was looked for: the most important places, each field once. */
            highlights: {
                /**
                 * @description The JSON path of the field, without positions in lists.
                 * @example buyingSignals.title
                 */
                field: string;
                /** @description A part of its text as HTML: what was found is within <mark>, everything else is escaped, so that it can be shown as it is. */
                snippet: string;
            }[];
        };
        Stats: {
            companies: components["schemas"]["Count"];
            targetAccounts: components["schemas"]["Count"];
            targetPersonas: components["schemas"]["Count"];
            campaigns: {
                total: components["schemas"]["Count"];
                byStatus: {
                    draft: components["schemas"]["Count"];
                    active: components["schemas"]["Count"];
                    paused: components["schemas"]["Count"];
                    completed: components["schemas"]["Count"];
                };
                byType: {
                    email: components["schemas"]["Count"];
                    linkedin: components["schemas"]["Count"];
                    cold_call: components["schemas"]["Count"];
                    ad: components["schemas"]["Count"];
                };
            };
            /** @description Parents that have no child yet. */
            coverage: {
                companiesWithoutTargetAccounts: components["schemas"]["Count"];
                targetAccountsWithoutPersonas: components["schemas"]["Count"];
                targetPersonasWithoutCampaigns: components["schemas"]["Count"];
            };
        };
        Count: number;
        CompanyPage: {
            items: components["schemas"]["Company"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /**
             * Format: int64
             * @description How many records the list has on all pages; there with Prefer: count=exact.
             */
            total?: number;
        };
        /** @description A company with the members that fields names, all of them without it, and the records that include embeds. */
        CompanyView: {
            id?: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version?: number;
            createdAt?: components["schemas"]["Time"];
            updatedAt?: components["schemas"]["Time"];
            source?: Record<string, never> | null;
            name?: components["schemas"]["Name"];
            url?: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            businessProfile?: Record<string, never>;
            positioning?: Record<string, never>;
            useCaseAnalysis?: Record<string, never>;
            icpHypothesis?: Record<string, never>;
            capabilities?: components["schemas"]["Texts"];
            objections?: components["schemas"]["Texts"];
            metadata?: Record<string, never>;
            /** @description There when included. */
            targetAccounts?: components["schemas"]["TargetAccountView"][];
            /** @description There when included. */
            targetPersonas?: components["schemas"]["TargetPersonaView"][];
            /** @description There when included. */
            campaigns?: components["schemas"]["CampaignView"][];
        };
        CompanyViewPage: {
            items: components["schemas"]["CompanyView"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /** Format: int64 */
            total?: number;
        };
        /** @description An ideal customer profile of a company. */
        TargetAccount: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            companyId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Text"];
            rationale: components["schemas"]["Texts"];
            firmographics: components["schemas"]["Firmographics"];
            buyingSignals: components["schemas"]["BuyingSignal"][];
            buyingSignalsRationale: components["schemas"]["Texts"];
            metadata: components["schemas"]["AnalysisMetadata"];
        };
        /** @description An ideal customer profile of a company. What is left out is empty. */
        TargetAccountInput: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            companyId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["TextsInput"];
            firmographics?: components["schemas"]["FirmographicsInput"] | null;
            buyingSignals?: components["schemas"]["BuyingSignalInput"][] | null;
            buyingSignalsRationale?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["AnalysisMetadataInput"] | null;
        };
        /** @description The members to change, as a merge patch (RFC 7396): what is left out stays, null empties. */
        TargetAccountPatch: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            companyId?: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["TextsInput"];
            firmographics?: components["schemas"]["FirmographicsInput"] | null;
            buyingSignals?: components["schemas"]["BuyingSignalInput"][] | null;
            buyingSignalsRationale?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["AnalysisMetadataInput"] | null;
        };
        TargetAccountPage: {
            items: components["schemas"]["TargetAccount"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /**
             * Format: int64
             * @description How many records the list has on all pages; there with Prefer: count=exact.
             */
            total?: number;
        };
        /** @description A target account with the members that fields names, all of them without it, and the records that include embeds. */
        TargetAccountView: {
            id?: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version?: number;
            createdAt?: components["schemas"]["Time"];
            updatedAt?: components["schemas"]["Time"];
            source?: Record<string, never> | null;
            companyId?: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["Texts"];
            firmographics?: Record<string, never>;
            buyingSignals?: Record<string, never>[];
            buyingSignalsRationale?: components["schemas"]["Texts"];
            metadata?: Record<string, never>;
            /** @description There when included; null when there is none. */
            company?: components["schemas"]["CompanyView"] | null;
            /** @description There when included. */
            targetPersonas?: components["schemas"]["TargetPersonaView"][];
            /** @description There when included. */
            campaigns?: components["schemas"]["CampaignView"][];
        };
        TargetAccountViewPage: {
            items: components["schemas"]["TargetAccountView"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /** Format: int64 */
            total?: number;
        };
        /** @description A buyer within a target account. */
        TargetPersona: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            companyId: components["schemas"]["Id"];
            targetAccountId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Text"];
            rationale: components["schemas"]["Texts"];
            demographics: components["schemas"]["Demographics"];
            useCases: components["schemas"]["PersonaUseCase"][];
            buyingSignals: components["schemas"]["BuyingSignal"][];
            buyingSignalsRationale: components["schemas"]["Texts"];
            objections: components["schemas"]["Texts"];
            goals: components["schemas"]["Texts"];
            /** @description The steps of a purchase, in order. */
            purchaseJourney: components["schemas"]["Texts"];
            metadata: components["schemas"]["AnalysisMetadata"];
        };
        /** @description A buyer within a target account. What is left out is empty. */
        TargetPersonaInput: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            companyId?: components["schemas"]["ReadOnlyId"];
            targetAccountId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["TextsInput"];
            demographics?: components["schemas"]["DemographicsInput"] | null;
            useCases?: components["schemas"]["PersonaUseCaseInput"][] | null;
            buyingSignals?: components["schemas"]["BuyingSignalInput"][] | null;
            buyingSignalsRationale?: components["schemas"]["TextsInput"];
            objections?: components["schemas"]["TextsInput"];
            goals?: components["schemas"]["TextsInput"];
            /** @description The steps of a purchase, in order. */
            purchaseJourney?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["AnalysisMetadataInput"] | null;
        };
        /** @description The members to change, as a merge patch (RFC 7396): what is left out stays, null empties. */
        TargetPersonaPatch: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            companyId?: components["schemas"]["ReadOnlyId"];
            targetAccountId?: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["TextsInput"];
            demographics?: components["schemas"]["DemographicsInput"] | null;
            useCases?: components["schemas"]["PersonaUseCaseInput"][] | null;
            buyingSignals?: components["schemas"]["BuyingSignalInput"][] | null;
            buyingSignalsRationale?: components["schemas"]["TextsInput"];
            objections?: components["schemas"]["TextsInput"];
            goals?: components["schemas"]["TextsInput"];
            /** @description The steps of a purchase, in order. */
            purchaseJourney?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["AnalysisMetadataInput"] | null;
        };
        TargetPersonaPage: {
            items: components["schemas"]["TargetPersona"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /**
             * Format: int64
             * @description How many records the list has on all pages; there with Prefer: count=exact.
             */
            total?: number;
        };
        /** @description A target persona with the members that fields names, all of them without it, and the records that include embeds. */
        TargetPersonaView: {
            id?: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version?: number;
            createdAt?: components["schemas"]["Time"];
            updatedAt?: components["schemas"]["Time"];
            source?: Record<string, never> | null;
            companyId?: components["schemas"]["Id"];
            targetAccountId?: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["Texts"];
            demographics?: Record<string, never>;
            useCases?: Record<string, never>[];
            buyingSignals?: Record<string, never>[];
            buyingSignalsRationale?: components["schemas"]["Texts"];
            objections?: components["schemas"]["Texts"];
            goals?: components["schemas"]["Texts"];
            /** @description The steps of a purchase, in order. */
            purchaseJourney?: components["schemas"]["Texts"];
            metadata?: Record<string, never>;
            /** @description There when included; null when there is none. */
            company?: components["schemas"]["CompanyView"] | null;
            /** @description There when included; null when there is none. */
            targetAccount?: components["schemas"]["TargetAccountView"] | null;
            /** @description There when included. */
            campaigns?: components["schemas"]["CampaignView"][];
        };
        TargetPersonaViewPage: {
            items: components["schemas"]["TargetPersonaView"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /** Format: int64 */
            total?: number;
        };
        /** @description An e-mail or other message for a target persona. */
        Campaign: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            companyId: components["schemas"]["Id"];
            /** @description Null only for an imported campaign whose account is gone; then it can be set once. */
            targetAccountId: components["schemas"]["Id"] | null;
            /** @description Null only for an imported campaign whose persona is gone; then it can be set once. A persona of that account. */
            targetPersonaId: components["schemas"]["Id"] | null;
            name: components["schemas"]["Name"];
            type: components["schemas"]["CampaignType"];
            /** @description draft to active, active to and from paused, active or paused to completed; draft when left out. */
            status: components["schemas"]["CampaignStatus"];
            subject: components["schemas"]["Text"];
            body: components["schemas"]["Text"];
            /** @description Other subject lines to choose from. */
            alternatives: components["schemas"]["Texts"];
            segments: components["schemas"]["EmailSegment"][];
            breakdown: components["schemas"]["BreakdownEntry"][];
            configuration: components["schemas"]["CampaignConfiguration"];
            snapshot: components["schemas"]["CampaignSnapshot"];
            generation: components["schemas"]["Generation"];
        };
        /** @description An e-mail or other message for a target persona. What is left out is empty. */
        CampaignInput: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            companyId?: components["schemas"]["ReadOnlyId"];
            /** @description Null only for an imported campaign whose account is gone; then it can be set once. */
            targetAccountId?: components["schemas"]["Id"] | null;
            /** @description Null only for an imported campaign whose persona is gone; then it can be set once. A persona of that account. */
            targetPersonaId?: components["schemas"]["Id"] | null;
            name: components["schemas"]["Name"];
            type: components["schemas"]["CampaignType"];
            /** @description draft to active, active to and from paused, active or paused to completed; draft when left out. */
            status?: components["schemas"]["CampaignStatus"] | null;
            subject?: components["schemas"]["Text"];
            body?: components["schemas"]["Text"];
            /** @description Other subject lines to choose from. */
            alternatives?: components["schemas"]["TextsInput"];
            segments?: components["schemas"]["EmailSegmentInput"][] | null;
            breakdown?: components["schemas"]["BreakdownEntryInput"][] | null;
            configuration?: components["schemas"]["CampaignConfigurationInput"] | null;
            snapshot?: components["schemas"]["CampaignSnapshotInput"] | null;
            generation?: components["schemas"]["GenerationInput"] | null;
        };
        /** @description The members to change, as a merge patch (RFC 7396): what is left out stays, null empties. */
        CampaignPatch: {
            /** @description POST: an id of the client's own choice. PUT: as it is. */
            id?: components["schemas"]["Id"] | null;
            version?: components["schemas"]["ReadOnlyVersion"];
            createdAt?: components["schemas"]["ReadOnlyTime"];
            updatedAt?: components["schemas"]["ReadOnlyTime"];
            source?: components["schemas"]["ReadOnlySource"];
            companyId?: components["schemas"]["ReadOnlyId"];
            /** @description Null only for an imported campaign whose account is gone; then it can be set once. */
            targetAccountId?: components["schemas"]["Id"] | null;
            /** @description Null only for an imported campaign whose persona is gone; then it can be set once. A persona of that account. */
            targetPersonaId?: components["schemas"]["Id"] | null;
            name?: components["schemas"]["Name"];
            type?: components["schemas"]["CampaignType"];
            /** @description draft to active, active to and from paused, active or paused to completed; draft when left out. */
            status?: components["schemas"]["CampaignStatus"] | null;
            subject?: components["schemas"]["Text"];
            body?: components["schemas"]["Text"];
            /** @description Other subject lines to choose from. */
            alternatives?: components["schemas"]["TextsInput"];
            segments?: components["schemas"]["EmailSegmentInput"][] | null;
            breakdown?: components["schemas"]["BreakdownEntryInput"][] | null;
            configuration?: components["schemas"]["CampaignConfigurationInput"] | null;
            snapshot?: components["schemas"]["CampaignSnapshotInput"] | null;
            generation?: components["schemas"]["GenerationInput"] | null;
        };
        CampaignPage: {
            items: components["schemas"]["Campaign"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /**
             * Format: int64
             * @description How many records the list has on all pages; there with Prefer: count=exact.
             */
            total?: number;
        };
        /** @description A campaign with the members that fields names, all of them without it, and the records that include embeds. */
        CampaignView: {
            id?: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version?: number;
            createdAt?: components["schemas"]["Time"];
            updatedAt?: components["schemas"]["Time"];
            source?: Record<string, never> | null;
            companyId?: components["schemas"]["Id"];
            /** @description Null only for an imported campaign whose account is gone; then it can be set once. */
            targetAccountId?: components["schemas"]["Id"] | null;
            /** @description Null only for an imported campaign whose persona is gone; then it can be set once. A persona of that account. */
            targetPersonaId?: components["schemas"]["Id"] | null;
            name?: components["schemas"]["Name"];
            type?: components["schemas"]["CampaignType"];
            /** @description draft to active, active to and from paused, active or paused to completed; draft when left out. */
            status?: components["schemas"]["CampaignStatus"];
            subject?: components["schemas"]["Text"];
            body?: components["schemas"]["Text"];
            /** @description Other subject lines to choose from. */
            alternatives?: components["schemas"]["Texts"];
            segments?: Record<string, never>[];
            breakdown?: Record<string, never>[];
            configuration?: Record<string, never>;
            snapshot?: Record<string, never>;
            generation?: Record<string, never>;
            /** @description There when included; null when there is none. */
            company?: components["schemas"]["CompanyView"] | null;
            /** @description There when included; null when there is none. */
            targetAccount?: components["schemas"]["TargetAccountView"] | null;
            /** @description There when included; null when there is none. */
            targetPersona?: components["schemas"]["TargetPersonaView"] | null;
        };
        CampaignViewPage: {
            items: components["schemas"]["CampaignView"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
            /** Format: int64 */
            total?: number;
        };
        /** @description A buyer within a target account. With everything below it. */
        TargetPersonaTree: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            companyId: components["schemas"]["Id"];
            targetAccountId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Text"];
            rationale: components["schemas"]["Texts"];
            demographics: components["schemas"]["Demographics"];
            useCases: components["schemas"]["PersonaUseCase"][];
            buyingSignals: components["schemas"]["BuyingSignal"][];
            buyingSignalsRationale: components["schemas"]["Texts"];
            objections: components["schemas"]["Texts"];
            goals: components["schemas"]["Texts"];
            /** @description The steps of a purchase, in order. */
            purchaseJourney: components["schemas"]["Texts"];
            metadata: components["schemas"]["AnalysisMetadata"];
            campaigns: components["schemas"]["Campaign"][];
        };
        /** @description An ideal customer profile of a company. With everything below it. */
        TargetAccountTree: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            companyId: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            description: components["schemas"]["Text"];
            rationale: components["schemas"]["Texts"];
            firmographics: components["schemas"]["Firmographics"];
            buyingSignals: components["schemas"]["BuyingSignal"][];
            buyingSignalsRationale: components["schemas"]["Texts"];
            metadata: components["schemas"]["AnalysisMetadata"];
            targetPersonas: components["schemas"]["TargetPersonaTree"][];
            campaigns: components["schemas"]["Campaign"][];
        };
        /** @description A company whose go-to-market is worked out. With everything below it. */
        CompanyTree: {
            id: components["schemas"]["Id"];
            /** @description 1 at creation, one more with every change. */
            version: number;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description Where an import took the record from. */
            source: components["schemas"]["Source"] | null;
            name: components["schemas"]["Name"];
            url: components["schemas"]["Name"];
            description: components["schemas"]["Text"];
            businessProfile: components["schemas"]["BusinessProfile"];
            positioning: components["schemas"]["Positioning"];
            useCaseAnalysis: components["schemas"]["UseCaseAnalysis"];
            icpHypothesis: components["schemas"]["IcpHypothesis"];
            capabilities: components["schemas"]["Texts"];
            objections: components["schemas"]["Texts"];
            metadata: components["schemas"]["CompanyMetadata"];
            targetAccounts: components["schemas"]["TargetAccountTree"][];
            campaigns: components["schemas"]["Campaign"][];
        };
        /** @description An e-mail or other message for a target persona. What is left out is empty. Within a tree. */
        CampaignTreeInput: {
            /** @description Kept; a new one when it is left out. */
            id?: components["schemas"]["Id"] | null;
            /** @description Not kept: versions begin anew. */
            version?: number | null;
            /** @description Kept; now when it is left out. */
            createdAt?: components["schemas"]["Time"] | null;
            /** @description Not kept: it is now. */
            updatedAt?: components["schemas"]["Time"] | null;
            /** @description Kept; refused if no import of yours took the record over. */
            source?: components["schemas"]["SourceInput"] | null;
            /** @description That of its account; may be left out. Needed at the root for an imported campaign without account. */
            companyId?: components["schemas"]["Id"] | null;
            /** @description Needed at the root. Below an account or persona that of the account; may be left out. Null for an imported campaign whose account is gone. */
            targetAccountId?: components["schemas"]["Id"] | null;
            /** @description Needed at the root. Below a persona its own id; may be left out. Null for an imported campaign whose persona is gone. */
            targetPersonaId?: components["schemas"]["Id"] | null;
            name: components["schemas"]["Name"];
            type: components["schemas"]["CampaignType"];
            /** @description draft to active, active to and from paused, active or paused to completed; draft when left out. */
            status?: components["schemas"]["CampaignStatus"] | null;
            subject?: components["schemas"]["Text"];
            body?: components["schemas"]["Text"];
            /** @description Other subject lines to choose from. */
            alternatives?: components["schemas"]["TextsInput"];
            segments?: components["schemas"]["EmailSegmentInput"][] | null;
            breakdown?: components["schemas"]["BreakdownEntryInput"][] | null;
            configuration?: components["schemas"]["CampaignConfigurationInput"] | null;
            snapshot?: components["schemas"]["CampaignSnapshotInput"] | null;
            generation?: components["schemas"]["GenerationInput"] | null;
        };
        /** @description A buyer within a target account. What is left out is empty. Within a tree. */
        TargetPersonaTreeInput: {
            /** @description Kept; a new one when it is left out. */
            id?: components["schemas"]["Id"] | null;
            /** @description Not kept: versions begin anew. */
            version?: number | null;
            /** @description Kept; now when it is left out. */
            createdAt?: components["schemas"]["Time"] | null;
            /** @description Not kept: it is now. */
            updatedAt?: components["schemas"]["Time"] | null;
            /** @description Kept; refused if no import of yours took the record over. */
            source?: components["schemas"]["SourceInput"] | null;
            /** @description That of its account; may be left out. */
            companyId?: components["schemas"]["Id"] | null;
            /** @description Needed at the root. Below an account its own id; may be left out. */
            targetAccountId?: components["schemas"]["Id"] | null;
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["TextsInput"];
            demographics?: components["schemas"]["DemographicsInput"] | null;
            useCases?: components["schemas"]["PersonaUseCaseInput"][] | null;
            buyingSignals?: components["schemas"]["BuyingSignalInput"][] | null;
            buyingSignalsRationale?: components["schemas"]["TextsInput"];
            objections?: components["schemas"]["TextsInput"];
            goals?: components["schemas"]["TextsInput"];
            /** @description The steps of a purchase, in order. */
            purchaseJourney?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["AnalysisMetadataInput"] | null;
            campaigns?: components["schemas"]["CampaignTreeInput"][] | null;
        };
        /** @description An ideal customer profile of a company. What is left out is empty. Within a tree. */
        TargetAccountTreeInput: {
            /** @description Kept; a new one when it is left out. */
            id?: components["schemas"]["Id"] | null;
            /** @description Not kept: versions begin anew. */
            version?: number | null;
            /** @description Kept; now when it is left out. */
            createdAt?: components["schemas"]["Time"] | null;
            /** @description Not kept: it is now. */
            updatedAt?: components["schemas"]["Time"] | null;
            /** @description Kept; refused if no import of yours took the record over. */
            source?: components["schemas"]["SourceInput"] | null;
            /** @description Needed at the root. Below a company its own id; may be left out. */
            companyId?: components["schemas"]["Id"] | null;
            name: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            rationale?: components["schemas"]["TextsInput"];
            firmographics?: components["schemas"]["FirmographicsInput"] | null;
            buyingSignals?: components["schemas"]["BuyingSignalInput"][] | null;
            buyingSignalsRationale?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["AnalysisMetadataInput"] | null;
            targetPersonas?: components["schemas"]["TargetPersonaTreeInput"][] | null;
            campaigns?: components["schemas"]["CampaignTreeInput"][] | null;
        };
        /** @description A company whose go-to-market is worked out. What is left out is empty. Within a tree. */
        CompanyTreeInput: {
            /** @description Kept; a new one when it is left out. */
            id?: components["schemas"]["Id"] | null;
            /** @description Not kept: versions begin anew. */
            version?: number | null;
            /** @description Kept; now when it is left out. */
            createdAt?: components["schemas"]["Time"] | null;
            /** @description Not kept: it is now. */
            updatedAt?: components["schemas"]["Time"] | null;
            /** @description Kept; refused if no import of yours took the record over. */
            source?: components["schemas"]["SourceInput"] | null;
            name: components["schemas"]["Name"];
            url: components["schemas"]["Name"];
            description?: components["schemas"]["Text"];
            businessProfile?: components["schemas"]["BusinessProfileInput"] | null;
            positioning?: components["schemas"]["PositioningInput"] | null;
            useCaseAnalysis?: components["schemas"]["UseCaseAnalysisInput"] | null;
            icpHypothesis?: components["schemas"]["IcpHypothesisInput"] | null;
            capabilities?: components["schemas"]["TextsInput"];
            objections?: components["schemas"]["TextsInput"];
            metadata?: components["schemas"]["CompanyMetadataInput"] | null;
            targetAccounts?: components["schemas"]["TargetAccountTreeInput"][] | null;
            campaigns?: components["schemas"]["CampaignTreeInput"][] | null;
        };
        /** @description Records to create together: one member, named by the kind of the root. */
        TreeInput: {
            company?: components["schemas"]["CompanyTreeInput"];
            targetAccount?: components["schemas"]["TargetAccountTreeInput"];
            targetPersona?: components["schemas"]["TargetPersonaTreeInput"];
            campaign?: components["schemas"]["CampaignTreeInput"];
        };
        /** @description A record with everything below it: one member, named by its kind. */
        Tree: {
            company?: components["schemas"]["CompanyTree"];
            targetAccount?: components["schemas"]["TargetAccountTree"];
            targetPersona?: components["schemas"]["TargetPersonaTree"];
            campaign?: components["schemas"]["Campaign"];
        };
        CloneOptions: {
            /** @description The record to put the copy below, of the kind that the original is below; beside the original when it is left out. */
            parentId?: components["schemas"]["Id"] | null;
            /** @description What the copy is called; like the original when it is left out. */
            name?: components["schemas"]["Name"] | null;
        };
        Me: {
            user: {
                id: components["schemas"]["Id"];
                email: string | null;
                name: string | null;
                /** @enum {string} */
                role: "user" | "admin";
                /** @enum {string} */
                plan: "free" | "pro";
                createdAt: components["schemas"]["Time"];
                lastLoginAt: components["schemas"]["Time"] | null;
            };
            scopes: components["schemas"]["Scope"][];
            limits: {
                /** @description How many requests may be made a minute, and at once after a pause; null for any number. */
                requestsPerMinute: number | null;
                pageSize: number;
                bodyBytes: number;
                nameCharacters: number;
                textCharacters: number;
                listItems: number;
            };
        };
        /** @description A browser that is signed in. */
        Session: {
            user: {
                id: components["schemas"]["Id"];
                email: string | null;
                name: string | null;
                /** @enum {string} */
                role: "user" | "admin";
                /** @enum {string} */
                plan: "free" | "pro";
            };
            /** @description Those of the credential that began it. */
            scopes: components["schemas"]["Scope"][];
            createdAt: components["schemas"]["Time"];
            expiresAt: components["schemas"]["Time"];
        };
        /** @description A key for programs, without its secret. */
        ApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            /** @description The part of the secret by which its owner recognizes it. */
            prefix: string;
            scopes: components["schemas"]["Scope"][];
            createdAt: components["schemas"]["Time"];
            expiresAt: components["schemas"]["Time"] | null;
            /** @description Exact to about a minute. */
            lastUsedAt: components["schemas"]["Time"] | null;
            revokedAt: components["schemas"]["Time"] | null;
        };
        /** @description A key just created, with its secret. */
        IssuedApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Name"];
            /** @description The part of the secret by which its owner recognizes it. */
            prefix: string;
            scopes: components["schemas"]["Scope"][];
            createdAt: components["schemas"]["Time"];
            expiresAt: components["schemas"]["Time"] | null;
            /** @description Exact to about a minute. */
            lastUsedAt: components["schemas"]["Time"] | null;
            revokedAt: components["schemas"]["Time"] | null;
            /** @description The only time that it can be seen. */
            secret: string;
        };
        ApiKeyList: {
            items: components["schemas"]["ApiKey"][];
        };
        ApiKeyInput: {
            name: components["schemas"]["Name"];
            /** @description Read and write when left out. */
            scopes?: components["schemas"]["Scope"][] | null;
            /** @description Null for a key that never expires. */
            expiresAt?: components["schemas"]["Time"] | null;
        };
        /** @description Everything of a user. */
        Export: {
            schemaVersion: number;
            exportedAt: components["schemas"]["Time"];
            user: Record<string, never>;
            companies: components["schemas"]["Company"][];
            targetAccounts: components["schemas"]["TargetAccount"][];
            targetPersonas: components["schemas"]["TargetPersona"][];
            campaigns: components["schemas"]["Campaign"][];
            /** @description What imports found no field for. */
            leftovers: Record<string, never>[];
            /** @description What imports could not read. */
            quarantine: Record<string, never>[];
            /** @description The imports, with the bytes that they took but for secrets. */
            imports: Record<string, never>[];
            /** @description The keys without their secrets. */
            apiKeys: Record<string, never>[];
        };
        /** @description How many records of each kind an import created and found to be there already. */
        EntityCounts: {
            companies: components["schemas"]["EntityCount"];
            targetAccounts: components["schemas"]["EntityCount"];
            targetPersonas: components["schemas"]["EntityCount"];
            campaigns: components["schemas"]["EntityCount"];
        };
        EntityCount: {
            created: number;
            merged: number;
        };
        /** @description Where the values of one key of a dump went: the last five add up to what was found. */
        KeyBalance: {
            key: string;
            /** @enum {string} */
            verdict: "imported" | "partly_imported" | "kept" | "quarantined" | "ignored" | "empty";
            found: number;
            /** @description Now in a field of a record. */
            stored: number;
            /** @description Stored already. */
            merged: number;
            /** @description Without a field, kept exactly. */
            leftover: number;
            /** @description Unreadable, kept as text. */
            quarantined: number;
            /** @description Secrets and interface state, not kept. */
            ignored: number;
            /** @description Whether they do add up. */
            balanced: boolean;
        };
        /** @description What an import had to decide because the dump left it open. */
        ImportDecision: {
            /** @description A stable word for programs. */
            code: string;
            key: string;
            /** @description The place below the key (RFC 6901). */
            path: string;
            detail: string;
        };
        /** @description What an import did, or would do. */
        ImportReport: {
            importId: components["schemas"]["Id"];
            dryRun: boolean;
            /** @description Whether every value of the dump is accounted for. */
            balanced: boolean;
            entities: components["schemas"]["EntityCounts"];
            keys: components["schemas"]["KeyBalance"][];
            decisions: components["schemas"]["ImportDecision"][];
        };
        /** @description An import in short. */
        ImportSummary: {
            id: components["schemas"]["Id"];
            importedAt: components["schemas"]["Time"];
            receivedSha256: components["schemas"]["Sha256"];
            balanced: boolean;
            entities: components["schemas"]["EntityCounts"];
        };
        ImportPage: {
            items: components["schemas"]["ImportSummary"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
        };
        /** @description What an import did. */
        StoredImport: {
            id: components["schemas"]["Id"];
            importedAt: components["schemas"]["Time"];
            /** @description Of the bytes as they came. */
            receivedSha256: components["schemas"]["Sha256"];
            /** @description Of the bytes as they are kept, without secrets. */
            archivedSha256: components["schemas"]["Sha256"];
            balanced: boolean;
            entities: components["schemas"]["EntityCounts"];
            keys: components["schemas"]["KeyBalance"][];
            decisions: components["schemas"]["ImportDecision"][];
        };
        Sha256: string;
        /** @description How much a user has. */
        UserCounts: {
            companies: number;
            targetAccounts: number;
            targetPersonas: number;
            campaigns: number;
            imports: number;
            /** @description All, those that are revoked or expired included. */
            apiKeys: number;
        };
        /** @description Who a user is at an outside sign-in. */
        ExternalIdentity: {
            /** @description The claim iss of the user's tokens. */
            issuer: string;
            /** @description The claim sub of the user's tokens. */
            subject: string;
        };
        /** @description A user as administrators see them: never what they own, only how much. */
        User: {
            id: components["schemas"]["Id"];
            email: string | null;
            name: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            /** @enum {string} */
            plan: "free" | "pro";
            /** @description Whether every credential of the user is refused. */
            disabled: boolean;
            /** @description Null until a first sign-in from outside. */
            identity: components["schemas"]["ExternalIdentity"] | null;
            createdAt: components["schemas"]["Time"];
            /** @description The last sign-in by a link, a key or a token. */
            lastLoginAt: components["schemas"]["Time"] | null;
            disabledAt: components["schemas"]["Time"] | null;
            counts: components["schemas"]["UserCounts"];
        };
        /** @description A user to create. */
        UserInput: {
            /** @description Of the form name@example.com; kept in lower case. */
            email?: string | null;
            name?: components["schemas"]["Text"];
            /**
             * @description The role user when left out.
             * @enum {string|null}
             */
            role?: "user" | "admin" | null;
            /**
             * @description The plan free when left out.
             * @enum {string|null}
             */
            plan?: "free" | "pro" | null;
            identity?: components["schemas"]["ExternalIdentity"] | null;
        };
        /** @description The members to change, as a merge patch (RFC 7396): what is left out stays, null empties. */
        UserPatch: {
            email?: string | null;
            name?: components["schemas"]["Text"];
            /** @enum {string} */
            role?: "user" | "admin";
            /** @enum {string} */
            plan?: "free" | "pro";
            disabled?: boolean;
        };
        UserPage: {
            items: components["schemas"]["User"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
        };
        /** @enum {string} */
        AuditAction: "user.created" | "user.changed" | "user.disabled" | "user.enabled" | "user.deleted" | "user.acted_for" | "administration.refused";
        /** @description One act. The e-mail addresses are those of today, and null for who is gone or has none. */
        AuditEntry: {
            /** @description Grows from entry to entry. */
            number: number;
            at: components["schemas"]["Time"];
            /** @description Null for the operator, who has access to the database itself. */
            actorId: components["schemas"]["Id"] | null;
            actorEmail: string | null;
            /** @description Mostly one of AuditAction; newer versions may have others. */
            action: string;
            /** @description To whom it was done; null where it was nobody in particular. */
            subjectId: components["schemas"]["Id"] | null;
            subjectEmail: string | null;
            /** @description What exactly, without personal texts. */
            detail: string | null;
            /**
             * @description By which way.
             * @enum {string|null}
             */
            channel: "api" | "cli" | "library" | null;
            /** @description The X-Request-Id of the request, for an act over HTTP. */
            requestId: string | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntry"][];
            /** @description The cursor of the next page; not there on the last one. */
            next?: string;
        };
        BatchInput: {
            /**
             * @description Whether the first failure undoes everything.
             * @default true
             */
            atomic: boolean | null;
            operations: components["schemas"]["BatchOperation"][];
        };
        BatchOperation: {
            /** @enum {string} */
            method: "POST" | "PUT" | "PATCH" | "DELETE";
            /**
             * @description The address of the operation.
             * @example /api/companies/0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10
             */
            path: string;
            /** @description As the header If-Match; PUT and PATCH and DELETE need it. */
            ifMatch?: string | null;
            /** @description As the header Prefer. */
            prefer?: string | null;
            /** @description As the header Content-Type; application/merge-patch+json for PATCH and application/json for all else when it is left out. */
            contentType?: string | null;
            /** @description What the operation takes as its body. */
            body?: unknown;
        };
        BatchAnswer: {
            /** @description One for each operation in its order. */
            results: components["schemas"]["BatchResult"][];
        };
        BatchResult: {
            /** @description The status that the operation has by itself. */
            status: number;
            /** @description The header ETag. */
            etag: string | null;
            /** @description The header Location. */
            location: string | null;
            /** @description What the operation answers by itself; null when that is nothing or was not wanted. */
            body: Record<string, never> | null;
        };
        /** @description What every error answer has (RFC 9457). */
        ProblemMembers: {
            type: string;
            title: string;
            status: number;
            /** @description One sentence for a person: what is wrong and how to go on. */
            detail: string;
            /** @description A stable word for programs. */
            code: string;
            requestId: string;
            /** @description The operation of a batch that made it fail. */
            operation?: number;
            /** @description The places that are wrong, at most 1,000. */
            errors?: {
                /** @description The place in the body (RFC 6901). */
                pointer?: string;
                /** @description The query parameter. */
                parameter?: string;
                /** @description The header. */
                header?: string;
                code: string;
                detail: string;
            }[];
        };
        Problem: components["schemas"]["ProblemMembers"];
        InvalidProblem: WithRequired<components["schemas"]["ProblemMembers"], "errors">;
        ConflictProblem: {
            /** @description What would have been possible instead. */
            allowed?: string[];
        } & components["schemas"]["ProblemMembers"];
        StaleCompanyProblem: {
            /** @description The company as it is now. */
            current: components["schemas"]["Company"];
        } & components["schemas"]["ProblemMembers"];
        StaleTargetAccountProblem: {
            /** @description The target account as it is now. */
            current: components["schemas"]["TargetAccount"];
        } & components["schemas"]["ProblemMembers"];
        StaleTargetPersonaProblem: {
            /** @description The target persona as it is now. */
            current: components["schemas"]["TargetPersona"];
        } & components["schemas"]["ProblemMembers"];
        StaleCampaignProblem: {
            /** @description The campaign as it is now. */
            current: components["schemas"]["Campaign"];
        } & components["schemas"]["ProblemMembers"];
        StaleInBatchProblem: {
            /** @description The record as it is now; operation tells by its path what kind it is of. */
            current: components["schemas"]["Company"] | components["schemas"]["TargetAccount"] | components["schemas"]["TargetPersona"] | components["schemas"]["Campaign"];
        } & WithRequired<components["schemas"]["ProblemMembers"], "operation">;
    };
    responses: {
        /** @description The request is not well-formed: its JSON, its address, a query parameter or the cursor. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "The query parameter limit is wrong: The limit must be from 1 to 200.",
                 *       "code": "bad_parameter",
                 *       "requestId": "7d0c9e1a",
                 *       "errors": [
                 *         {
                 *           "parameter": "limit",
                 *           "code": "out_of_range",
                 *           "detail": "The limit must be from 1 to 200."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential is missing, unknown, expired or revoked, or its user is disabled. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "A credential is needed: send the header Authorization: Bearer, with an API key.",
                 *       "code": "unauthenticated",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known but may not do this; mostly the credential lacks a scope. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "This needs the scope write, which the credential does not have.",
                 *       "code": "missing_scope",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here that the caller may see: it never existed, is gone, or is another user's. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is nothing here that you may see.",
                 *       "code": "not_found",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer is in none of the forms that the header Accept names. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Acceptable",
                 *       "status": 406,
                 *       "detail": "The answer is application/json, which the header Accept excludes.",
                 *       "code": "not_acceptable",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request came too slowly. */
        TooSlow: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Request Timeout",
                 *       "status": 408,
                 *       "detail": "The body came too slowly; send the request again.",
                 *       "code": "too_slow",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is stored forbids it: the id or e-mail is taken, the status cannot follow the current one, what is below the record is too much for one step, or the e-mail of a first sign-in belongs to a user who signs in another way. Or no administrator would be left, or a request with the same Idempotency-Key is being answered. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryLater"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "A campaign cannot move from draft to paused; from here it can move to active.",
                 *       "code": "status_move_not_allowed",
                 *       "requestId": "7d0c9e1a",
                 *       "allowed": [
                 *         "active"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["ConflictProblem"];
            };
        };
        /** @description Ids are taken by records of the same user; all of them are listed, and nothing was stored. Or a request with the same Idempotency-Key is being answered. */
        IdsTaken: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryLater"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "One of the ids is taken already; nothing was stored.",
                 *       "code": "id_taken",
                 *       "requestId": "7d0c9e1a",
                 *       "errors": [
                 *         {
                 *           "pointer": "/company/targetAccounts/0/id",
                 *           "code": "id_taken",
                 *           "detail": "A target account with this id exists already."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["ConflictProblem"];
            };
        };
        /** @description The company was changed since the client read it; the answer carries it as it is now, and its ETag. */
        StaleCompany: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "The record was changed meanwhile; it is now at version 2.",
                 *       "code": "stale_version",
                 *       "requestId": "7d0c9e1a",
                 *       "current": {
                 *         "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                 *         "version": 2,
                 *         "createdAt": "2026-11-25T03:49:56.715339Z",
                 *         "updatedAt": "2026-11-25T03:49:57.139159Z",
                 *         "source": null,
                 *         "name": "Acme Robotics",
                 *         "url": "https://acme.example",
                 *         "description": "Robots for nurseries",
                 *         "businessProfile": {
                 *           "category": "Warehouse robotics for horticulture",
                 *           "businessModel": "Robots for rent, by the month",
                 *           "existingCustomers": "Twelve nurseries in the Netherlands and Denmark"
                 *         },
                 *         "positioning": {
                 *           "keyMarketBelief": "Seasonal hands are getting scarce",
                 *           "uniqueApproach": "One robot learns a new plant in an hour",
                 *           "languageUsed": null
                 *         },
                 *         "useCaseAnalysis": {
                 *           "processImpact": "Picking and packing of orders",
                 *           "problemsAddressed": "Spring peaks without enough people",
                 *           "howTheyDoItToday": "By hand, with temporary staff"
                 *         },
                 *         "icpHypothesis": {
                 *           "targetAccountHypothesis": "Nurseries with 50 to 200 people",
                 *           "targetPersonaHypothesis": "Heads of operations"
                 *         },
                 *         "capabilities": [
                 *           "Picks and packs",
                 *           "Learns a new plant in an hour"
                 *         ],
                 *         "objections": [
                 *           "Too dear for a season of ten weeks"
                 *         ],
                 *         "metadata": {
                 *           "contextQuality": "high",
                 *           "assessmentSummary": null,
                 *           "sourcesUsed": [
                 *             "https://acme.example"
                 *           ],
                 *           "assumptionsMade": [],
                 *           "discoveryGaps": []
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["StaleCompanyProblem"];
            };
        };
        /** @description The target account was changed since the client read it; the answer carries it as it is now, and its ETag. */
        StaleTargetAccount: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "The record was changed meanwhile; it is now at version 2.",
                 *       "code": "stale_version",
                 *       "requestId": "7d0c9e1a",
                 *       "current": {
                 *         "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a11",
                 *         "version": 2,
                 *         "createdAt": "2026-11-25T03:49:56.840602Z",
                 *         "updatedAt": "2026-11-25T03:49:57.203493Z",
                 *         "source": null,
                 *         "companyId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                 *         "name": "Mid-size nurseries",
                 *         "description": "Nurseries that sell to garden centres",
                 *         "rationale": [
                 *           "Their spring peak is too short to train people"
                 *         ],
                 *         "firmographics": {
                 *           "industry": [
                 *             "Horticulture"
                 *           ],
                 *           "employees": "50-200",
                 *           "departmentSize": null,
                 *           "revenue": "10-50 million",
                 *           "geography": [
                 *             "Netherlands",
                 *             "Denmark"
                 *           ],
                 *           "businessModel": [],
                 *           "fundingStage": [],
                 *           "companyType": [],
                 *           "keywords": [
                 *             "potted plants"
                 *           ]
                 *         },
                 *         "buyingSignals": [
                 *           {
                 *             "title": "Opens a second site",
                 *             "description": null,
                 *             "type": {
                 *               "value": "intent",
                 *               "label": "intent"
                 *             },
                 *             "priority": {
                 *               "value": "High",
                 *               "label": "High"
                 *             },
                 *             "detectionMethod": "Local news",
                 *             "enabled": true
                 *           },
                 *           {
                 *             "title": "Advertises for temporary pickers",
                 *             "description": null,
                 *             "type": {
                 *               "value": "intent",
                 *               "label": "Hiring Signal"
                 *             },
                 *             "priority": {
                 *               "value": "Medium",
                 *               "label": "Medium"
                 *             },
                 *             "detectionMethod": null,
                 *             "enabled": true
                 *           }
                 *         ],
                 *         "buyingSignalsRationale": [
                 *           "Growth comes before automation"
                 *         ],
                 *         "metadata": {
                 *           "primaryContextSource": "Interviews",
                 *           "sourcesUsed": [
                 *             "Three interviews"
                 *           ],
                 *           "contextSufficiency": null,
                 *           "confidenceAssessment": {
                 *             "overallConfidence": "medium",
                 *             "dataQuality": null,
                 *             "inferenceLevel": null,
                 *             "recommendedImprovements": []
                 *           },
                 *           "processingNotes": null
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["StaleTargetAccountProblem"];
            };
        };
        /** @description The target persona was changed since the client read it; the answer carries it as it is now, and its ETag. */
        StaleTargetPersona: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "The record was changed meanwhile; it is now at version 2.",
                 *       "code": "stale_version",
                 *       "requestId": "7d0c9e1a",
                 *       "current": {
                 *         "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
                 *         "version": 2,
                 *         "createdAt": "2026-11-25T03:49:56.918874Z",
                 *         "updatedAt": "2026-11-25T03:49:57.243023Z",
                 *         "source": null,
                 *         "companyId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                 *         "targetAccountId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a11",
                 *         "name": "Head of operations",
                 *         "description": "Runs picking, packing and dispatch",
                 *         "rationale": [
                 *           "Owns the budget for seasonal staff"
                 *         ],
                 *         "demographics": {
                 *           "jobTitles": [
                 *             "Head of operations",
                 *             "Operations manager"
                 *           ],
                 *           "departments": [
                 *             "Operations"
                 *           ],
                 *           "seniority": [
                 *             {
                 *               "value": "director",
                 *               "label": "director"
                 *             }
                 *           ],
                 *           "buyingRoles": [
                 *             "Decision maker"
                 *           ],
                 *           "jobDescriptionKeywords": []
                 *         },
                 *         "useCases": [
                 *           {
                 *             "useCase": "Survive the spring peak",
                 *             "painPoints": "Forty temporary pickers to find every March",
                 *             "capability": "Picks and packs",
                 *             "desiredOutcome": "Orders leave on the same day"
                 *           }
                 *         ],
                 *         "buyingSignals": [
                 *           {
                 *             "title": "Speaks about automation at a fair",
                 *             "description": null,
                 *             "type": {
                 *               "value": "behavioral",
                 *               "label": "behavioral"
                 *             },
                 *             "priority": {
                 *               "value": "Low",
                 *               "label": "Low"
                 *             },
                 *             "detectionMethod": null,
                 *             "enabled": true
                 *           }
                 *         ],
                 *         "buyingSignalsRationale": [],
                 *         "objections": [
                 *           "We tried robots before"
                 *         ],
                 *         "goals": [
                 *           "Same-day dispatch",
                 *           "Fewer temporary staff"
                 *         ],
                 *         "purchaseJourney": [
                 *           "Sees it at a fair",
                 *           "Visits a nursery that uses it",
                 *           "Rents one for a season"
                 *         ],
                 *         "metadata": {
                 *           "primaryContextSource": null,
                 *           "sourcesUsed": [],
                 *           "contextSufficiency": null,
                 *           "confidenceAssessment": {
                 *             "overallConfidence": null,
                 *             "dataQuality": null,
                 *             "inferenceLevel": null,
                 *             "recommendedImprovements": []
                 *           },
                 *           "processingNotes": null
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["StaleTargetPersonaProblem"];
            };
        };
        /** @description The campaign was changed since the client read it; the answer carries it as it is now, and its ETag. */
        StaleCampaign: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "The record was changed meanwhile; it is now at version 2.",
                 *       "code": "stale_version",
                 *       "requestId": "7d0c9e1a",
                 *       "current": {
                 *         "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a13",
                 *         "version": 2,
                 *         "createdAt": "2026-11-25T03:49:57.058435Z",
                 *         "updatedAt": "2026-11-25T03:49:57.280509Z",
                 *         "source": null,
                 *         "companyId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                 *         "targetAccountId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a11",
                 *         "targetPersonaId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
                 *         "name": "Spring peak",
                 *         "type": "email",
                 *         "status": "active",
                 *         "subject": "Before the spring peak",
                 *         "body": "Hello,\n\nthe peak is ten weeks away.",
                 *         "alternatives": [
                 *           "Ten weeks to the peak"
                 *         ],
                 *         "segments": [
                 *           {
                 *             "type": "opening",
                 *             "text": "Hello,",
                 *             "color": "blue",
                 *             "label": "Opening"
                 *           },
                 *           {
                 *             "type": "hook",
                 *             "text": "the peak is ten weeks away.",
                 *             "color": "green",
                 *             "label": "Hook"
                 *           }
                 *         ],
                 *         "breakdown": [
                 *           {
                 *             "segmentType": "opening",
                 *             "label": "Opening",
                 *             "description": "Greets",
                 *             "color": "blue"
                 *           }
                 *         ],
                 *         "configuration": {
                 *           "useCase": "Survive the spring peak",
                 *           "emphasis": "pain point",
                 *           "template": null,
                 *           "openingLine": null,
                 *           "callToAction": "Visit a nursery that uses it",
                 *           "socialProof": null
                 *         },
                 *         "snapshot": {
                 *           "company": {
                 *             "name": "Acme Robotics",
                 *             "url": "https://acme.example"
                 *           },
                 *           "account": {
                 *             "name": "Mid-size nurseries",
                 *             "description": null
                 *           },
                 *           "persona": {
                 *             "name": "Head of operations",
                 *             "description": null
                 *           }
                 *         },
                 *         "generation": {
                 *           "generationId": null,
                 *           "confidence": "high",
                 *           "personalizationLevel": null,
                 *           "processingTimeMs": 4120
                 *         }
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["StaleCampaignProblem"];
            };
        };
        /** @description A record was changed since the client read it, so that nothing was done; the answer carries it as it is now, and its ETag. */
        StaleInBatch: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "Operation 1 failed, so nothing was done: The record was changed meanwhile; it is now at version 2.",
                 *       "code": "stale_version",
                 *       "requestId": "7d0c9e1a",
                 *       "errors": [
                 *         {
                 *           "pointer": "/operations/1/ifMatch",
                 *           "code": "stale_version",
                 *           "detail": "The record was changed meanwhile; it is now at version 2."
                 *         }
                 *       ],
                 *       "current": {
                 *         "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                 *         "version": 2,
                 *         "createdAt": "2026-11-25T03:49:56.715339Z",
                 *         "updatedAt": "2026-11-25T03:49:57.139159Z",
                 *         "source": null,
                 *         "name": "Acme Robotics",
                 *         "url": "https://acme.example",
                 *         "description": "Robots for nurseries",
                 *         "businessProfile": {
                 *           "category": "Warehouse robotics for horticulture",
                 *           "businessModel": "Robots for rent, by the month",
                 *           "existingCustomers": "Twelve nurseries in the Netherlands and Denmark"
                 *         },
                 *         "positioning": {
                 *           "keyMarketBelief": "Seasonal hands are getting scarce",
                 *           "uniqueApproach": "One robot learns a new plant in an hour",
                 *           "languageUsed": null
                 *         },
                 *         "useCaseAnalysis": {
                 *           "processImpact": "Picking and packing of orders",
                 *           "problemsAddressed": "Spring peaks without enough people",
                 *           "howTheyDoItToday": "By hand, with temporary staff"
                 *         },
                 *         "icpHypothesis": {
                 *           "targetAccountHypothesis": "Nurseries with 50 to 200 people",
                 *           "targetPersonaHypothesis": "Heads of operations"
                 *         },
                 *         "capabilities": [
                 *           "Picks and packs",
                 *           "Learns a new plant in an hour"
                 *         ],
                 *         "objections": [
                 *           "Too dear for a season of ten weeks"
                 *         ],
                 *         "metadata": {
                 *           "contextQuality": "high",
                 *           "assessmentSummary": null,
                 *           "sourcesUsed": [
                 *             "https://acme.example"
                 *           ],
                 *           "assumptionsMade": [],
                 *           "discoveryGaps": []
                 *         }
                 *       },
                 *       "operation": 1
                 *     }
                 */
                "application/problem+json": components["schemas"]["StaleInBatchProblem"];
            };
        };
        /** @description The body has more than 4 MiB, or that of an import more than 50 MiB. */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Content Too Large",
                 *       "status": 413,
                 *       "detail": "The body is too large: at most 4194304 bytes are taken.",
                 *       "code": "too_large",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has more than 32 MiB. */
        TreeTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Content Too Large",
                 *       "status": 413,
                 *       "detail": "The body is too large: at most 33554432 bytes are taken.",
                 *       "code": "too_large",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is too long. */
        AddressTooLong: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "URI Too Long",
                 *       "status": 414,
                 *       "detail": "The address of the request is too long.",
                 *       "code": "address_too_long",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another media type, in another charset, or compressed. */
        WrongMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "The body must be application/json in UTF-8, and the header Content-Type must say so.",
                 *       "code": "unsupported_media_type",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input breaks rules; all of its violations are listed. */
        Invalid: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unprocessable Content",
                 *       "status": 422,
                 *       "detail": "/buyingSignals/0/title: A value is required. (and 1 more)",
                 *       "code": "invalid",
                 *       "requestId": "7d0c9e1a",
                 *       "errors": [
                 *         {
                 *           "pointer": "/buyingSignals/0/title",
                 *           "code": "required",
                 *           "detail": "A value is required."
                 *         },
                 *         {
                 *           "pointer": "/name",
                 *           "code": "required",
                 *           "detail": "A value is required."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["InvalidProblem"];
            };
        };
        /** @description The header If-Match is missing. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Required",
                 *       "status": 428,
                 *       "detail": "Send the header If-Match with the ETag of the version that you read, or * for any.",
                 *       "code": "precondition_required",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has made too many requests, or too many wrong credentials came from the address (too_many_failures). */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "You may make 600 requests a minute and have made them; go on as the header Retry-After says.",
                 *       "code": "rate_limited",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The headers have more than 8 KiB. */
        HeadersTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Request Header Fields Too Large",
                 *       "status": 431,
                 *       "detail": "The headers of the request are too large.",
                 *       "code": "headers_too_large",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on the side of the server. */
        Internal: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "Something went wrong on our side; if it stays so, report it with the requestId.",
                 *       "code": "internal",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store cannot be reached or is too busy, or the server is stopping; nothing was changed. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "The database is too busy at the moment.",
                 *       "code": "unavailable",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store has no room left; nothing was changed. */
        StorageFull: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Insufficient Storage",
                 *       "status": 507,
                 *       "detail": "The database has no disk space left; nothing was changed.",
                 *       "code": "storage_full",
                 *       "requestId": "7d0c9e1a"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The id of the record. */
        Id: components["schemas"]["Id"];
        /** @description How many items at most. */
        Limit: number;
        /** @description Where to go on: the member next of the page before. */
        Cursor: string;
        /** @description Only what belongs to that company. */
        CompanyId: components["schemas"]["Id"];
        /** @description Only what belongs to that account. */
        TargetAccountId: components["schemas"]["Id"];
        /** @description Only what belongs to that persona. */
        TargetPersonaId: components["schemas"]["Id"];
        /**
         * @description By which single values records are sorted: up to three paths, separated by commas, each with a minus before it for the reverse. Missing values come last, texts are sorted by their first 200 characters without regard to case, ties by id.
         * @example -updatedAt,name
         */
        Sort: string;
        /**
         * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
         * @example id,name,description
         */
        Fields: string;
        /**
         * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
         * @example targetAccounts.targetPersonas
         */
        Include: string;
        /** @description Words that the record has in some text. */
        Q: string;
        /**
         * @description count=exact adds the member total.
         * @example count=exact
         */
        PreferCount: string;
        /** @description Only records of that name, without regard to case. */
        NameFilter: string;
        /** @description Only campaigns of that status. */
        Status: components["schemas"]["CampaignStatus"];
        /** @description Only campaigns of that type. */
        Type: components["schemas"]["CampaignType"];
        /**
         * @description Filters, one parameter each, all of which have to be met. A parameter is named by the path of a field, with an
         *     operator behind it: status.in=draft,active, name.contains=saas, createdAt.gte=2026-01-01T00:00:00Z. Operators
         *     are eq (when there is none), ne, in, contains, starts, gte, lte, gt, lt and exists; texts are compared without
         *     regard to case; a comma within a value of in is written as \,. A path reaches into lists, of which some item
         *     has to meet the condition (ne: no item), and up to parents: targetAccount.firmographics.industry=Fintech.
         *     buyingSignals[type=technology,priority=High] demands one item that meets both. docs/queries.md has all fields.
         * @example {
         *       "name.contains": "saas",
         *       "firmographics.industry": "Fintech"
         *     }
         */
        Filters: {
            [key: string]: string;
        };
        /**
         * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
         * @example "3-9f86d081884c7d65"
         */
        IfMatch: string;
        /**
         * @description return=representation answers all that is deleted (RFC 7240), so that it can be undone. What is too large for POST /api/trees is then not deleted, but answered with 409.
         * @example return=representation
         */
        PreferRepresentation: string;
        /**
         * @description The ETag of the version that the client has; the answer is then 304 if it is still the current one.
         * @example "3-9f86d081884c7d65"
         */
        IfNoneMatch: string;
        /**
         * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
         *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
         *     refused was not done, and may be sent with the same key.
         * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
         */
        IdempotencyKey: string;
        /**
         * @description return=minimal leaves out the bodies of what succeeds (RFC 7240).
         * @example return=minimal
         */
        PreferMinimal: string;
    };
    requestBodies: never;
    headers: {
        /** @description The answer is that of an earlier time. */
        IdempotencyReplayed: string;
        /** @description The preference that the answer follows. */
        MinimalApplied: string;
        /** @description After how many seconds to try again, when the same request is being answered. */
        RetryLater: string;
        /** @description The id of the request. */
        RequestId: string;
        /** @description The version of the record. */
        ETag: string;
        /** @description The version of the record; not there with fields or include. */
        ETagOfWhole: string;
        /** @description Which preference was followed. */
        CountApplied: "count=exact";
        /** @description The address of the new record. */
        Location: string;
        /** @description The preference that the answer follows. */
        PreferenceApplied: string;
        /** @description How to bring a credential. */
        WwwAuthenticate: string;
        /**
         * @description How many requests the caller may make within how many seconds (draft-ietf-httpapi-ratelimit-headers-11). There
         *     when the server limits requests and the caller has a limit.
         * @example "requests";q=600;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description How many requests are left (r), and after how many seconds all of them are back, or, when none is left, some (t).
         *     A hint: several servers share the limit.
         * @example "requests";r=599;t=1
         */
        RateLimit: string;
        /** @description After how many seconds to try again. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCompanies: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By which single values records are sorted: up to three paths, separated by commas, each with a minus before it for the reverse. Missing values come last, texts are sorted by their first 200 characters without regard to case, ties by id.
                 * @example -updatedAt,name
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
                /** @description Words that the record has in some text. */
                q?: components["parameters"]["Q"];
                /** @description Only records of that name, without regard to case. */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Filters, one parameter each, all of which have to be met. A parameter is named by the path of a field, with an
                 *     operator behind it: status.in=draft,active, name.contains=saas, createdAt.gte=2026-01-01T00:00:00Z. Operators
                 *     are eq (when there is none), ne, in, contains, starts, gte, lte, gt, lt and exists; texts are compared without
                 *     regard to case; a comma within a value of in is written as \,. A path reaches into lists, of which some item
                 *     has to meet the condition (ne: no item), and up to parents: targetAccount.firmographics.industry=Fintech.
                 *     buyingSignals[type=technology,priority=High] demands one item that meets both. docs/queries.md has all fields.
                 * @example {
                 *       "name.contains": "saas",
                 *       "firmographics.industry": "Fintech"
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
            };
            header?: {
                /**
                 * @description count=exact adds the member total.
                 * @example count=exact
                 */
                Prefer?: components["parameters"]["PreferCount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["CountApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"] | components["schemas"]["CompanyViewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCompany: {
        parameters: {
            query?: {
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the client has; the answer is then 304 if it is still the current one.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETagOfWhole"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"] | components["schemas"]["CompanyView"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    replaceCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleCompany"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description return=representation answers all that is deleted (RFC 7240), so that it can be undone. What is too large for POST /api/trees is then not deleted, but answered with 409.
                 * @example return=representation
                 */
                Prefer?: components["parameters"]["PreferRepresentation"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, for a client that prefers the representation: all that was deleted, as POST /api/trees takes it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleCompany"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    patchCompany: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CompanyPatch"];
            };
        };
        responses: {
            /** @description The company as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleCompany"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    cloneCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloneOptions"];
            };
        };
        responses: {
            /** @description Copied. The answer is the copy of the company itself. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCompanyTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company with its accounts, personas and campaigns, each within its parent. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyTree"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTargetAccounts: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By which single values records are sorted: up to three paths, separated by commas, each with a minus before it for the reverse. Missing values come last, texts are sorted by their first 200 characters without regard to case, ties by id.
                 * @example -updatedAt,name
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
                /** @description Words that the record has in some text. */
                q?: components["parameters"]["Q"];
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
                /** @description Only records of that name, without regard to case. */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Filters, one parameter each, all of which have to be met. A parameter is named by the path of a field, with an
                 *     operator behind it: status.in=draft,active, name.contains=saas, createdAt.gte=2026-01-01T00:00:00Z. Operators
                 *     are eq (when there is none), ne, in, contains, starts, gte, lte, gt, lt and exists; texts are compared without
                 *     regard to case; a comma within a value of in is written as \,. A path reaches into lists, of which some item
                 *     has to meet the condition (ne: no item), and up to parents: targetAccount.firmographics.industry=Fintech.
                 *     buyingSignals[type=technology,priority=High] demands one item that meets both. docs/queries.md has all fields.
                 * @example {
                 *       "name.contains": "saas",
                 *       "firmographics.industry": "Fintech"
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
            };
            header?: {
                /**
                 * @description count=exact adds the member total.
                 * @example count=exact
                 */
                Prefer?: components["parameters"]["PreferCount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["CountApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccountPage"] | components["schemas"]["TargetAccountViewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createTargetAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetAccountInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTargetAccount: {
        parameters: {
            query?: {
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the client has; the answer is then 304 if it is still the current one.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETagOfWhole"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccount"] | components["schemas"]["TargetAccountView"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    replaceTargetAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetAccountInput"];
            };
        };
        responses: {
            /** @description The target account as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleTargetAccount"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteTargetAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description return=representation answers all that is deleted (RFC 7240), so that it can be undone. What is too large for POST /api/trees is then not deleted, but answered with 409.
                 * @example return=representation
                 */
                Prefer?: components["parameters"]["PreferRepresentation"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, for a client that prefers the representation: all that was deleted, as POST /api/trees takes it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleTargetAccount"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    patchTargetAccount: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TargetAccountPatch"];
            };
        };
        responses: {
            /** @description The target account as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleTargetAccount"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    cloneTargetAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloneOptions"];
            };
        };
        responses: {
            /** @description Copied. The answer is the copy of the target account itself. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listTargetPersonas: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By which single values records are sorted: up to three paths, separated by commas, each with a minus before it for the reverse. Missing values come last, texts are sorted by their first 200 characters without regard to case, ties by id.
                 * @example -updatedAt,name
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
                /** @description Words that the record has in some text. */
                q?: components["parameters"]["Q"];
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
                /** @description Only what belongs to that account. */
                targetAccountId?: components["parameters"]["TargetAccountId"];
                /** @description Only records of that name, without regard to case. */
                name?: components["parameters"]["NameFilter"];
                /**
                 * @description Filters, one parameter each, all of which have to be met. A parameter is named by the path of a field, with an
                 *     operator behind it: status.in=draft,active, name.contains=saas, createdAt.gte=2026-01-01T00:00:00Z. Operators
                 *     are eq (when there is none), ne, in, contains, starts, gte, lte, gt, lt and exists; texts are compared without
                 *     regard to case; a comma within a value of in is written as \,. A path reaches into lists, of which some item
                 *     has to meet the condition (ne: no item), and up to parents: targetAccount.firmographics.industry=Fintech.
                 *     buyingSignals[type=technology,priority=High] demands one item that meets both. docs/queries.md has all fields.
                 * @example {
                 *       "name.contains": "saas",
                 *       "firmographics.industry": "Fintech"
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
            };
            header?: {
                /**
                 * @description count=exact adds the member total.
                 * @example count=exact
                 */
                Prefer?: components["parameters"]["PreferCount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["CountApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersonaPage"] | components["schemas"]["TargetPersonaViewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createTargetPersona: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetPersonaInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersona"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTargetPersona: {
        parameters: {
            query?: {
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the client has; the answer is then 304 if it is still the current one.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target persona. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETagOfWhole"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersona"] | components["schemas"]["TargetPersonaView"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    replaceTargetPersona: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetPersonaInput"];
            };
        };
        responses: {
            /** @description The target persona as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersona"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleTargetPersona"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteTargetPersona: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description return=representation answers all that is deleted (RFC 7240), so that it can be undone. What is too large for POST /api/trees is then not deleted, but answered with 409.
                 * @example return=representation
                 */
                Prefer?: components["parameters"]["PreferRepresentation"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, for a client that prefers the representation: all that was deleted, as POST /api/trees takes it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleTargetPersona"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    patchTargetPersona: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["TargetPersonaPatch"];
            };
        };
        responses: {
            /** @description The target persona as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersona"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleTargetPersona"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    cloneTargetPersona: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloneOptions"];
            };
        };
        responses: {
            /** @description Copied. The answer is the copy of the target persona itself. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersona"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description By which single values records are sorted: up to three paths, separated by commas, each with a minus before it for the reverse. Missing values come last, texts are sorted by their first 200 characters without regard to case, ties by id.
                 * @example -updatedAt,name
                 */
                sort?: components["parameters"]["Sort"];
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
                /** @description Words that the record has in some text. */
                q?: components["parameters"]["Q"];
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
                /** @description Only what belongs to that account. */
                targetAccountId?: components["parameters"]["TargetAccountId"];
                /** @description Only what belongs to that persona. */
                targetPersonaId?: components["parameters"]["TargetPersonaId"];
                /** @description Only records of that name, without regard to case. */
                name?: components["parameters"]["NameFilter"];
                /** @description Only campaigns of that status. */
                status?: components["parameters"]["Status"];
                /** @description Only campaigns of that type. */
                type?: components["parameters"]["Type"];
                /**
                 * @description Filters, one parameter each, all of which have to be met. A parameter is named by the path of a field, with an
                 *     operator behind it: status.in=draft,active, name.contains=saas, createdAt.gte=2026-01-01T00:00:00Z. Operators
                 *     are eq (when there is none), ne, in, contains, starts, gte, lte, gt, lt and exists; texts are compared without
                 *     regard to case; a comma within a value of in is written as \,. A path reaches into lists, of which some item
                 *     has to meet the condition (ne: no item), and up to parents: targetAccount.firmographics.industry=Fintech.
                 *     buyingSignals[type=technology,priority=High] demands one item that meets both. docs/queries.md has all fields.
                 * @example {
                 *       "name.contains": "saas",
                 *       "firmographics.industry": "Fintech"
                 *     }
                 */
                filters?: components["parameters"]["Filters"];
            };
            header?: {
                /**
                 * @description count=exact adds the member total.
                 * @example count=exact
                 */
                Prefer?: components["parameters"]["PreferCount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["CountApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"] | components["schemas"]["CampaignViewPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCampaign: {
        parameters: {
            query?: {
                /**
                 * @description The members that the answer shows, as paths separated by commas; such an answer has no ETag.
                 * @example id,name,description
                 */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description The records to embed, separated by commas: company, targetAccount, targetPersona above a record, targetAccounts, targetPersonas, campaigns below it; further ones within these behind a dot, at most three deep. Such an answer has no ETag.
                 * @example targetAccounts.targetPersonas
                 */
                include?: components["parameters"]["Include"];
            };
            header?: {
                /**
                 * @description The ETag of the version that the client has; the answer is then 304 if it is still the current one.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETagOfWhole"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"] | components["schemas"]["CampaignView"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    replaceCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignInput"];
            };
        };
        responses: {
            /** @description The campaign as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleCampaign"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description return=representation answers all that is deleted (RFC 7240), so that it can be undone. What is too large for POST /api/trees is then not deleted, but answered with 409.
                 * @example return=representation
                 */
                Prefer?: components["parameters"]["PreferRepresentation"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted, for a client that prefers the representation: all that was deleted, as POST /api/trees takes it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["PreferenceApplied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleCampaign"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    patchCampaign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that the client read (or several), or * to overwrite knowingly.
                 * @example "3-9f86d081884c7d65"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CampaignPatch"];
            };
        };
        responses: {
            /** @description The campaign as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleCampaign"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    cloneCampaign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloneOptions"];
            };
        };
        responses: {
            /** @description Copied. The answer is the copy of the campaign itself. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createTree: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TreeInput"];
            };
        };
        responses: {
            /** @description Created. The answer is the whole tree as it is stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["IdsTaken"];
            413: components["responses"]["TreeTooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    runBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of the client's own, a new one for each request that it may have to send again. The request is done once:
                 *     a repetition within 24 hours is given the first answer, with the header Idempotency-Replayed. A request that was
                 *     refused was not done, and may be sent with the same key.
                 * @example 0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a99
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description return=minimal leaves out the bodies of what succeeds (RFC 7240).
                 * @example return=minimal
                 */
                Prefer?: components["parameters"]["PreferMinimal"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchInput"];
            };
        };
        responses: {
            /** @description All was done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["MinimalApplied"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Each was done or refused by itself. */
            207: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Preference-Applied": components["headers"]["MinimalApplied"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleInBatch"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description What to look for.
                 * @example mid-size nurseries
                 */
                q: string;
                /**
                 * @description Only these kinds; several with commas between them, or by giving the parameter several times.
                 * @example [
                 *       "targetAccount",
                 *       "campaign"
                 *     ]
                 */
                kind?: components["schemas"]["Kind"][];
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. What changes between two pages may move an item to the other page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "targetAccount",
                     *           "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a11",
                     *           "name": "Mid-size nurseries",
                     *           "companyId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *           "targetAccountId": null,
                     *           "targetPersonaId": null,
                     *           "updatedAt": "2026-03-01T12:00:00.123456Z",
                     *           "score": 100714,
                     *           "highlights": [
                     *             {
                     *               "field": "name",
                     *               "snippet": "Mid-size <mark>nurseries</mark>"
                     *             },
                     *             {
                     *               "field": "buyingSignals.title",
                     *               "snippet": "A <mark>nursery</mark> that opens a second site"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "query": {
                     *         "text": "nurserys",
                     *         "corrected": "nurseries"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getStats: {
        parameters: {
            query?: {
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "companies": 1,
                     *       "targetAccounts": 4,
                     *       "targetPersonas": 9,
                     *       "campaigns": {
                     *         "total": 7,
                     *         "byStatus": {
                     *           "draft": 5,
                     *           "active": 1,
                     *           "paused": 0,
                     *           "completed": 1
                     *         },
                     *         "byType": {
                     *           "email": 6,
                     *           "linkedin": 1,
                     *           "cold_call": 0,
                     *           "ad": 0
                     *         }
                     *       },
                     *       "coverage": {
                     *         "companiesWithoutTargetAccounts": 0,
                     *         "targetAccountsWithoutPersonas": 1,
                     *         "targetPersonasWithoutCampaigns": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Stats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody is signed in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada",
                     *         "role": "user",
                     *         "plan": "free"
                     *       },
                     *       "scopes": [
                     *         "read",
                     *         "write"
                     *       ],
                     *       "createdAt": "2026-01-31T12:00:00.123456Z",
                     *       "expiresAt": "2026-03-02T12:00:00.123456Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The secret of a one-time link: what stands behind the #. */
                    link?: string | null;
                    /** @description An API key; revoking it ends the session. */
                    apiKey?: string | null;
                    /** @description A JSON Web Token of the outside sign-in that the server is set up for. */
                    token?: string | null;
                };
            };
        };
        responses: {
            /** @description Signed in; the session is in the cookie. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    /** @description The session, HttpOnly and SameSite=Strict. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    signOut: {
        parameters: {
            query?: {
                /** @description End all sessions of the user, on whatever device; then somebody has to be signed in. */
                everywhere?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    /** @description Clears the cookie. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    exportEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document, to be kept as a file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    /** @description That it is a file, and its name. */
                    "Content-Disposition": string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schemaVersion": 1,
                     *       "exportedAt": "2026-01-31T12:00:00.123456Z",
                     *       "user": {},
                     *       "companies": [],
                     *       "targetAccounts": [],
                     *       "targetPersonas": [],
                     *       "campaigns": [],
                     *       "leftovers": [],
                     *       "quarantine": [],
                     *       "imports": [],
                     *       "apiKeys": []
                     *     }
                     */
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
                     *           "importedAt": "2026-01-31T12:00:00.123456Z",
                     *           "receivedSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "balanced": true,
                     *           "entities": {
                     *             "companies": {
                     *               "created": 1,
                     *               "merged": 0
                     *             },
                     *             "targetAccounts": {
                     *               "created": 3,
                     *               "merged": 0
                     *             },
                     *             "targetPersonas": {
                     *               "created": 5,
                     *               "merged": 0
                     *             },
                     *             "campaigns": {
                     *               "created": 6,
                     *               "merged": 0
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    importDump: {
        parameters: {
            query?: {
                /** @description Only plan: nothing is stored, and the scope read is enough. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target_accounts": "[{\"id\":\"1\",\"targetAccountName\":\"Nurseries\"}]"
                 *     }
                 */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Nothing had to be created, or it was only planned. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
                     *       "dryRun": false,
                     *       "balanced": true,
                     *       "entities": {
                     *         "companies": {
                     *           "created": 0,
                     *           "merged": 0
                     *         },
                     *         "targetAccounts": {
                     *           "created": 0,
                     *           "merged": 0
                     *         },
                     *         "targetPersonas": {
                     *           "created": 0,
                     *           "merged": 0
                     *         },
                     *         "campaigns": {
                     *           "created": 0,
                     *           "merged": 0
                     *         }
                     *       },
                     *       "keys": [
                     *         {
                     *           "key": "target_accounts",
                     *           "verdict": "imported",
                     *           "found": 506,
                     *           "stored": 506,
                     *           "merged": 0,
                     *           "leftover": 0,
                     *           "quarantined": 0,
                     *           "ignored": 0,
                     *           "balanced": true
                     *         }
                     *       ],
                     *       "decisions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Imported. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "importId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
                     *       "dryRun": false,
                     *       "balanced": true,
                     *       "entities": {
                     *         "companies": {
                     *           "created": 1,
                     *           "merged": 0
                     *         },
                     *         "targetAccounts": {
                     *           "created": 3,
                     *           "merged": 0
                     *         },
                     *         "targetPersonas": {
                     *           "created": 5,
                     *           "merged": 0
                     *         },
                     *         "campaigns": {
                     *           "created": 6,
                     *           "merged": 0
                     *         }
                     *       },
                     *       "keys": [
                     *         {
                     *           "key": "target_accounts",
                     *           "verdict": "imported",
                     *           "found": 506,
                     *           "stored": 506,
                     *           "merged": 0,
                     *           "leftover": 0,
                     *           "quarantined": 0,
                     *           "ignored": 0,
                     *           "balanced": true
                     *         }
                     *       ],
                     *       "decisions": []
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a12",
                     *       "importedAt": "2026-01-31T12:00:00.123456Z",
                     *       "receivedSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "archivedSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "balanced": true,
                     *       "entities": {
                     *         "companies": {
                     *           "created": 1,
                     *           "merged": 0
                     *         },
                     *         "targetAccounts": {
                     *           "created": 3,
                     *           "merged": 0
                     *         },
                     *         "targetPersonas": {
                     *           "created": 5,
                     *           "merged": 0
                     *         },
                     *         "campaigns": {
                     *           "created": 6,
                     *           "merged": 0
                     *         }
                     *       },
                     *       "keys": [
                     *         {
                     *           "key": "target_accounts",
                     *           "verdict": "imported",
                     *           "found": 506,
                     *           "stored": 506,
                     *           "merged": 0,
                     *           "leftover": 0,
                     *           "quarantined": 0,
                     *           "ignored": 0,
                     *           "balanced": true
                     *         }
                     *       ],
                     *       "decisions": []
                     *     }
                     */
                    "application/json": components["schemas"]["StoredImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only the user with this e-mail address, without regard to case. */
                email?: string;
                /** @description Only users with this role. */
                role?: "user" | "admin";
                /** @description Only users with this plan. */
                plan?: "free" | "pro";
                /** @description Only users who are disabled, or who are not. */
                disabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *           "email": "ada@example.com",
                     *           "name": "Ada",
                     *           "role": "user",
                     *           "plan": "free",
                     *           "disabled": false,
                     *           "identity": null,
                     *           "createdAt": "2026-01-31T12:00:00.123456Z",
                     *           "lastLoginAt": null,
                     *           "disabledAt": null,
                     *           "counts": {
                     *             "companies": 1,
                     *             "targetAccounts": 3,
                     *             "targetPersonas": 5,
                     *             "campaigns": 6,
                     *             "imports": 1,
                     *             "apiKeys": 2
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "name": "Ada",
                 *       "plan": "pro"
                 *     }
                 */
                "application/json": components["schemas"]["UserInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "role": "user",
                     *       "plan": "free",
                     *       "disabled": false,
                     *       "identity": null,
                     *       "createdAt": "2026-01-31T12:00:00.123456Z",
                     *       "lastLoginAt": null,
                     *       "disabledAt": null,
                     *       "counts": {
                     *         "companies": 1,
                     *         "targetAccounts": 3,
                     *         "targetPersonas": 5,
                     *         "campaigns": 6,
                     *         "imports": 1,
                     *         "apiKeys": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "role": "user",
                     *       "plan": "free",
                     *       "disabled": false,
                     *       "identity": null,
                     *       "createdAt": "2026-01-31T12:00:00.123456Z",
                     *       "lastLoginAt": null,
                     *       "disabledAt": null,
                     *       "counts": {
                     *         "companies": 1,
                     *         "targetAccounts": 3,
                     *         "targetPersonas": 5,
                     *         "campaigns": 6,
                     *         "imports": 1,
                     *         "apiKeys": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    patchUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the record. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": "pro",
                 *       "disabled": true
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *       "email": "ada@example.com",
                     *       "name": "Ada",
                     *       "role": "user",
                     *       "plan": "free",
                     *       "disabled": false,
                     *       "identity": null,
                     *       "createdAt": "2026-01-31T12:00:00.123456Z",
                     *       "lastLoginAt": null,
                     *       "disabledAt": null,
                     *       "counts": {
                     *         "companies": 1,
                     *         "targetAccounts": 3,
                     *         "targetPersonas": 5,
                     *         "campaigns": 6,
                     *         "imports": 1,
                     *         "apiKeys": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            415: components["responses"]["WrongMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Where to go on: the member next of the page before. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only what this user did, or what was done to them. */
                user?: components["schemas"]["Id"];
                /** @description Only this. */
                action?: components["schemas"]["AuditAction"];
                /** @description Only since then. */
                since?: components["schemas"]["Time"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 42,
                     *           "at": "2026-01-31T12:00:00.123456Z",
                     *           "actorId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a11",
                     *           "actorEmail": "root@example.com",
                     *           "action": "user.changed",
                     *           "subjectId": "0190a6f2-7c1e-7b9a-8c55-0d4f6b2f9a10",
                     *           "subjectEmail": "ada@example.com",
                     *           "detail": "plan free to pro",
                     *           "channel": "api",
                     *           "requestId": "7d0c9e1a"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measurements at this moment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP http_server_requests_active Requests under way
                     *     # TYPE http_server_requests_active gauge
                     *     http_server_requests_active 1.0
                     */
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract as YAML. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContractAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract as JSON. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                        info: Record<string, never>;
                        paths: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSignInPage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSignInScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The script. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
export {};
