import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { copyText } from "@/shared/lib/copyText";
import { Button, type ButtonProps } from "./Button";

interface CopyButtonProps extends ButtonProps {
  text: string;
  /** What is copied: "Copy the key". */
  label: string;
}

/** Puts a text into the clipboard, and says so for a moment. */
export function CopyButton({ text, label, ...props }: CopyButtonProps) {
  const [result, setResult] = useState<"copied" | "failed">();
  useEffect(() => {
    if (result !== undefined) {
      const timer = setTimeout(() => {
        setResult(undefined);
      }, 3_000);
      return () => {
        clearTimeout(timer);
      };
    }
  }, [result]);
  return (
    <>
      <Button
        {...props}
        onClick={() => {
          copyText(text).then(
            () => {
              setResult("copied");
            },
            () => {
              setResult("failed");
            },
          );
        }}
      >
        {result === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        {result === "copied" ? "Copied" : result === "failed" ? "Mark and copy it by hand" : label}
      </Button>
      <span role="status" className="sr-only">
        {result === "copied" && "Copied"}
        {result === "failed" && "It cannot be copied by this button; mark and copy it by hand."}
      </span>
    </>
  );
}
