import { expect, it } from "vitest";
import { nameOfCopy } from "./useDuplicate";

it("calls each copy another way", () => {
  expect(nameOfCopy("Farms")).toBe("Farms (copy)");
  expect(nameOfCopy("Farms (copy)")).toBe("Farms (copy 2)");
  expect(nameOfCopy("Farms (copy 9)")).toBe("Farms (copy 10)");
  expect(nameOfCopy("Farms (copying)")).toBe("Farms (copying) (copy)");
});
