import { errorAt } from "@/shared/fields/errors";
import { TextField } from "@/shared/fields/TextField";
import { Button } from "@/shared/ui/Button";
import { Card } from "@/shared/ui/Card";
import { settledSubject, withSubject } from "../mail/edits";
import { subjectDiffers, subjectPlace } from "../mail/subjects";
import { WORDS } from "../mail/words";
import { Alternatives } from "./Alternatives";
import { Notice } from "./Notice";
import type { Editable } from "./types";

/** The subject, and the others that could be in its place. */
export function SubjectCard({ campaign, edit, errors }: Editable) {
  const { subject } = WORDS[campaign.type];
  return (
    <Card title={subject}>
      <TextField
        label={subject}
        hideLabel
        multiline
        value={campaign.subject}
        placeholder="No subject yet"
        error={errorAt(errors, "/subject")}
        onChange={(text) => edit((before) => withSubject(before, text?.replaceAll(/\r?\n/g, " ") ?? null))}
      />
      {subjectDiffers(campaign) && (
        <Notice
          title="The subject's component says something else"
          actions={
            <>
              <Button size="sm" onClick={() => edit((before) => settledSubject(before, "subject"))}>
                Keep the subject
              </Button>
              <Button size="sm" onClick={() => edit((before) => settledSubject(before, "component"))}>
                Use the component
              </Button>
            </>
          }
        >
          It reads “{campaign.segments[subjectPlace(campaign.segments)]?.text}”. The one that you do not choose becomes an alternative.
        </Notice>
      )}
      <Alternatives campaign={campaign} edit={edit} errors={errors} />
    </Card>
  );
}
