import {
  CircleCheck,
  CircleDashed,
  CirclePause,
  CirclePlay,
  Mail,
  Megaphone,
  MessageSquare,
  Phone,
  type LucideIcon,
} from "lucide-react";
import type { Campaign } from "@blossomer/gtm-client";

/** Each status has a sign of its own beside its color. */
export const STATUS_LOOKS: Record<Campaign["status"], { icon: LucideIcon; tone: "neutral" | "success" | "warning" | "accent" }> = {
  draft: { icon: CircleDashed, tone: "neutral" },
  active: { icon: CirclePlay, tone: "success" },
  paused: { icon: CirclePause, tone: "warning" },
  completed: { icon: CircleCheck, tone: "accent" },
};

export const TYPE_ICONS: Record<Campaign["type"], LucideIcon> = { email: Mail, linkedin: MessageSquare, cold_call: Phone, ad: Megaphone };
