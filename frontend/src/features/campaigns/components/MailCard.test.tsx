import type { Campaign } from "@blossomer/gtm-client";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { describe, expect, it } from "vitest";
import { campaignOf } from "../campaignOf";
import { IMPORTED, part } from "../mail/samples";
import { MailCard } from "./MailCard";
import { SubjectCard } from "./SubjectCard";

let shown: Campaign;

function Page({ start }: { start: Campaign }) {
  const [campaign, edit] = useState(start);
  useEffect(() => {
    shown = campaign;
  }, [campaign]);
  return (
    <>
      <SubjectCard campaign={campaign} edit={edit} errors={[]} />
      <MailCard campaign={campaign} edit={edit} errors={[]} />
    </>
  );
}

function open(campaign: Partial<Campaign>) {
  render(<Page start={campaignOf(campaign)} />);
  return userEvent.setup();
}

describe("the two modes of a mail", () => {
  it("show the same text, without the subject", async () => {
    const user = open(IMPORTED);
    expect(screen.getByRole("textbox", { name: "Cta" })).toHaveProperty("value", "Is this a priority?");
    await user.click(screen.getByRole("tab", { name: "Writing" }));
    expect(screen.getByRole("textbox", { name: "Text of the e-mail" })).toHaveProperty(
      "value",
      "Saw the new Joliet building.\n\nMost operators find out at 6 a.m.\n\nIs this a priority?",
    );
    expect(shown).toEqual(campaignOf(IMPORTED));
  });

  it("show in the one what is edited in the other", async () => {
    const user = open(IMPORTED);
    await user.type(screen.getByRole("textbox", { name: "Intro" }), " Again.");
    await user.click(screen.getByRole("tab", { name: "Writing" }));
    await user.type(screen.getByRole("textbox", { name: "Text of the e-mail" }), " Tell me.");
    await user.click(screen.getByRole("tab", { name: "Components" }));
    expect(screen.getByRole("textbox", { name: "Intro" })).toHaveProperty("value", "Saw the new Joliet building. Again.");
    expect(screen.getByRole("textbox", { name: "Cta" })).toHaveProperty("value", "Is this a priority? Tell me.");
    expect(shown.body).toBe(
      "inbound schedule chaos\n\nSaw the new Joliet building. Again.\n\nMost operators find out at 6 a.m.\n\nIs this a priority? Tell me.",
    );
  });

  it("let one of two versions be kept", async () => {
    const user = open({ body: "Rewritten by hand.", segments: [part("intro", "As it was generated.")] });
    expect(screen.getByRole("region", { name: "The text" }).textContent).toContain("Rewritten by hand.");
    await user.click(screen.getByRole("button", { name: "Use the text" }));
    expect(shown.segments[0]?.text).toBe("Rewritten by hand.");
    expect(screen.queryByRole("button", { name: "Use the components" })).toBeNull();
  });

  it("begin with writing when there are no components, and split the text on demand", async () => {
    const user = open({ body: "One.\n\nTwo." });
    expect(screen.getByRole("tab", { name: "Writing" }).getAttribute("aria-selected")).toBe("true");
    await user.click(screen.getByRole("tab", { name: "Components" }));
    await user.click(screen.getByRole("button", { name: "Split into components" }));
    expect(shown.segments.map(({ text }) => text)).toEqual(["One.", "Two."]);
    expect(shown.body).toBe("One.\n\nTwo.");
  });
});

describe("components", () => {
  it("are added and deleted, and the text follows", async () => {
    const user = open(IMPORTED);
    await user.click(screen.getByRole("button", { name: "Add a component" }));
    await user.type(screen.getByRole("textbox", { name: "New component" }), "P.S. It is free.");
    await user.click(screen.getByRole("button", { name: "Delete Cta" }));
    expect(shown.body?.endsWith("6 a.m.\n\nP.S. It is free.")).toBe(true);
    expect(shown.segments.at(-1)?.type).toBe("custom-1");
  });

  it("keep the word of their color until another one is chosen", async () => {
    const user = open({ body: "Hi", segments: [part("intro", "Hi", { color: "bg-blue-50 border-blue-200" })] });
    await user.click(screen.getByRole("button", { name: "Type, label and color of Intro" }));
    expect(screen.getByRole("radio", { name: "blue" })).toHaveProperty("checked", true);
    await user.type(screen.getByRole("textbox", { name: "Label" }), "x");
    expect(shown.segments[0]?.color).toBe("bg-blue-50 border-blue-200");
    await user.click(screen.getByRole("radio", { name: "teal" }));
    expect(shown.segments[0]).toEqual({ type: "intro", text: "Hi", color: "teal", label: "x" });
  });
});

describe("alternatives", () => {
  it("change places with the subject", async () => {
    const user = open({ ...IMPORTED, alternatives: ["quiet mornings"] });
    await user.click(screen.getByRole("button", { name: "Use “quiet mornings” as the subject" }));
    expect(shown.subject).toBe("quiet mornings");
    expect(screen.getByRole("textbox", { name: "Alternative 1" })).toHaveProperty("value", "inbound schedule chaos");
  });

  it("are added, and deleted when they are emptied", async () => {
    const user = open(IMPORTED);
    await user.type(screen.getByRole("textbox", { name: "New alternative" }), "one{Enter}");
    expect(shown.alternatives).toEqual(["one"]);
    await user.clear(screen.getByRole("textbox", { name: "Alternative 1" }));
    await user.tab();
    expect(shown.alternatives).toEqual([]);
  });
});
