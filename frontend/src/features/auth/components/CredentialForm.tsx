import type { SignInCredential } from "@blossomer/gtm-client";
import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "@/shared/ui/Button";
import { FormField, Input } from "@/shared/ui/Input";
import { credentialIn } from "../api/credentials";

interface CredentialFormProps {
  isPending: boolean;
  onSubmit: (credential: SignInCredential) => void;
  /** Whether there is another way that most people take. */
  isSecond?: boolean;
}

/** Where an API key or a sign-in link is pasted. */
export function CredentialForm({ isPending, onSubmit, isSecond = false }: CredentialFormProps) {
  const [text, setText] = useState("");
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<string>();
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pasted = credentialIn(text);
        if ("problem" in pasted) {
          setProblem(pasted.problem);
        } else {
          setProblem(undefined);
          onSubmit(pasted.credential);
        }
      }}
    >
      <FormField label="API key or sign-in link" error={problem}>
        {(control) => (
          <div className="relative">
            <Input
              {...control}
              type={isShown ? "text" : "password"}
              autoComplete="off"
              spellCheck={false}
              placeholder="bgtm_…"
              className="pr-10 font-mono"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setProblem(undefined);
              }}
            />
            <IconButton
              label={isShown ? "Hide what is typed" : "Show what is typed"}
              aria-pressed={isShown}
              className="absolute top-0.5 right-0.5"
              onClick={() => {
                setShown(!isShown);
              }}
            >
              {isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            </IconButton>
          </div>
        )}
      </FormField>
      <Button type="submit" variant={isSecond ? "secondary" : "primary"} className="w-full" disabled={isPending}>
        {isPending ? "Signing in …" : "Sign in"}
      </Button>
    </form>
  );
}
