import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { FilterText } from "./FilterText";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function field(): HTMLInputElement {
  return screen.getByLabelText("Search");
}

function type(text: string) {
  fireEvent.change(field(), { target: { value: text } });
}

function pass(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

it("tells the last text a moment after it was typed, once", () => {
  const told = vi.fn();
  render(<FilterText label="Search" value="" onChange={told} />);
  type("cra");
  pass(200);
  type(" crane ");
  pass(299);
  expect(told).not.toHaveBeenCalled();
  pass(1);
  pass(1_000);
  expect(told.mock.calls).toEqual([["crane"]]);
});

it("keeps what is typed on while the address follows", () => {
  const told = vi.fn();
  const { rerender } = render(<FilterText label="Search" value="" onChange={told} />);
  type("crane");
  pass(300);
  type("crane s");
  rerender(<FilterText label="Search" value="crane" onChange={told} />);
  expect(field().value).toBe("crane s");
  pass(300);
  expect(told).toHaveBeenLastCalledWith("crane s");
});

it("takes what somebody else puts into the address", () => {
  const told = vi.fn();
  const { rerender } = render(<FilterText label="Search" value="" onChange={told} />);
  type("crane");
  pass(300);
  rerender(<FilterText label="Search" value="crane" onChange={told} />);
  rerender(<FilterText label="Search" value="" onChange={told} />);
  expect(field().value).toBe("");
  pass(1_000);
  expect(told).toHaveBeenCalledTimes(1);
});
