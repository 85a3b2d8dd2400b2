export interface paths {
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the companies, by creation time
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
         * A page of the target accounts, by creation time
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
         * A page of the target personas, by creation time
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
         * A page of the campaigns, by creation time
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
        get?: never;
        put?: never;
        /**
         * Begin a session of a browser with a one-time sign-in link
         * @description The header Origin must be that of this server, as browsers send it by themselves.
         */
        post: operations["signIn"];
        /**
         * End the session behind the cookie
         * @description The cookie is cleared, and the session is useless even to somebody who copied it.
         */
        delete: operations["signOut"];
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
                pageSize: number;
                bodyBytes: number;
                nameCharacters: number;
                textCharacters: number;
                listItems: number;
            };
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
        /** @description What is stored forbids it: the id is taken, the status cannot follow the current one, what is below the record is too much for one step, or the e-mail of a first sign-in belongs to a user who signs in another way. Or a request with the same Idempotency-Key is being answered. */
        Conflict: {
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
        /** @description The body has more than 4 MiB. */
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
        /** @description The address of the new record. */
        Location: string;
        /** @description The preference that the answer follows. */
        PreferenceApplied: string;
        /** @description How to bring a credential. */
        WwwAuthenticate: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
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
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccountPage"];
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
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTargetAccount: {
        parameters: {
            query?: never;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAccount"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
                /** @description Only what belongs to that account. */
                targetAccountId?: components["parameters"]["TargetAccountId"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersonaPage"];
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
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getTargetPersona: {
        parameters: {
            query?: never;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPersona"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
                /** @description Only what belongs to that company. */
                companyId?: components["parameters"]["CompanyId"];
                /** @description Only what belongs to that account. */
                targetAccountId?: components["parameters"]["TargetAccountId"];
                /** @description Only what belongs to that persona. */
                targetPersonaId?: components["parameters"]["TargetPersonaId"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
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
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description The client has this version already. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
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
                    /** @description The secret of the link: what stands behind the #. */
                    link: string;
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
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["StorageFull"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
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
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
