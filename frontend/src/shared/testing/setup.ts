import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// a busy machine takes its time
configure({ asyncUtilTimeout: 5_000 });

afterEach(cleanup);
