/** The query of an address: an object stands for one parameter for each of its members, a list for as many of one name. */
export declare function serializeQuery(query: Record<string, unknown>): string;
