/** The query of an address: an object stands for one parameter for each of its members, a list for as many of one name. */
export function serializeQuery(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) {
      value.forEach((each) => { parameters.append(name, String(each)); });
    } else if (typeof value === "object" && value !== null) {
      Object.entries(value).forEach(([member, each]) => { parameters.append(member, String(each)); });
    } else if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      parameters.append(name, String(value));
    }
  }
  return parameters.toString().replaceAll("+", "%20");
}
