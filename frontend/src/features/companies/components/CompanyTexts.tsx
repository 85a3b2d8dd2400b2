import type { Company } from "@blossomer/gtm-client";
import type { EditableRecord } from "@/shared/saving/useRecord";
import { TextsCard } from "./TextsCard";

export interface CompanyPartProps extends Pick<EditableRecord<"companies">, "edit" | "errors"> {
  company: Company;
}

const BUSINESS_PROFILE = [
  { name: "category", label: "Category", placeholder: "What kind of product it is" },
  { name: "businessModel", label: "Business model", placeholder: "How it earns money" },
  { name: "existingCustomers", label: "Existing customers", placeholder: "Who buys already" },
] as const;

const POSITIONING = [
  { name: "keyMarketBelief", label: "Key market belief", placeholder: "What it holds to be true about its market" },
  { name: "uniqueApproach", label: "Unique approach", placeholder: "What it does unlike everybody else" },
  { name: "languageUsed", label: "Language used", placeholder: "The words it speaks in" },
] as const;

const USE_CASE_ANALYSIS = [
  { name: "processImpact", label: "Process impact", placeholder: "Which process of its customers it changes" },
  { name: "problemsAddressed", label: "Problems addressed", placeholder: "What goes wrong without it" },
  { name: "howTheyDoItToday", label: "How they do it today", placeholder: "What it replaces" },
] as const;

const ICP_HYPOTHESIS = [
  { name: "targetAccountHypothesis", label: "Target accounts", placeholder: "Which companies may buy" },
  { name: "targetPersonaHypothesis", label: "Target personas", placeholder: "Who in them decides" },
] as const;

/** The texts of a company, in groups. */
export function CompanyTexts({ company, edit, errors }: CompanyPartProps) {
  const set =
    <Group extends "businessProfile" | "positioning" | "useCaseAnalysis" | "icpHypothesis">(group: Group) =>
    (name: keyof Company[Group], text: string | null) =>
      edit((current) => ({ ...current, [group]: { ...current[group], [name]: text } }));
  return (
    <>
      <TextsCard
        title="Business profile"
        pointer="/businessProfile"
        value={company.businessProfile}
        fields={BUSINESS_PROFILE}
        onText={set("businessProfile")}
        errors={errors}
      />
      <TextsCard
        title="Positioning"
        pointer="/positioning"
        value={company.positioning}
        fields={POSITIONING}
        onText={set("positioning")}
        errors={errors}
      />
      <TextsCard
        title="Process and impact"
        pointer="/useCaseAnalysis"
        value={company.useCaseAnalysis}
        fields={USE_CASE_ANALYSIS}
        onText={set("useCaseAnalysis")}
        errors={errors}
      />
      <TextsCard
        title="Target customer insights"
        description="A first guess at the ideal customer."
        pointer="/icpHypothesis"
        value={company.icpHypothesis}
        fields={ICP_HYPOTHESIS}
        onText={set("icpHypothesis")}
        errors={errors}
      />
    </>
  );
}
