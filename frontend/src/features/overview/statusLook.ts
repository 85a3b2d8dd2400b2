import { CircleCheck, CircleDashed, CirclePause, CirclePlay, Mail, MessageSquare, Megaphone, Phone, type LucideIcon } from "lucide-react";
import type { Status, Type } from "./picture";

interface StatusLook {
  icon: LucideIcon;
  /** The color of its sign. */
  text: string;
  /** The color of its part of a bar. */
  fill: string;
}

/** Each status has a sign and a color, so that it is told apart without colors as well. */
export const STATUS_LOOK: Record<Status, StatusLook> = {
  draft: { icon: CircleDashed, text: "text-muted-foreground", fill: "bg-input" },
  active: { icon: CirclePlay, text: "text-success", fill: "bg-success" },
  paused: { icon: CirclePause, text: "text-warning", fill: "bg-warning" },
  completed: { icon: CircleCheck, text: "text-primary", fill: "bg-primary" },
};

export const TYPE_ICON: Record<Type, LucideIcon> = { email: Mail, linkedin: MessageSquare, cold_call: Phone, ad: Megaphone };
