import type { BlossomerClient, Campaign, Company, components, TargetAccount, TargetPersona } from "@blossomer/gtm-client";

type Schemas = components["schemas"];

/** One record of each kind, each below the one before. */
export interface Family {
  company: Company;
  account: TargetAccount;
  persona: TargetPersona;
  campaign: Campaign;
}

/** Creates one of each kind, with every field filled in; no two texts are the same. */
export async function createFamily(api: BlossomerClient): Promise<Family> {
  const { company } = await api.trees.create({ company: fullCompany() });
  const [account] = company?.targetAccounts ?? [];
  const [persona] = account?.targetPersonas ?? [];
  const [campaign] = persona?.campaigns ?? [];
  if (company === undefined || account === undefined || persona === undefined || campaign === undefined) {
    throw new Error("The server has not created the whole tree.");
  }
  return { company, account, persona, campaign };
}

function fullCompany(): Schemas["CompanyTreeInput"] {
  return {
    name: "Tidewater Robotics",
    url: "https://tidewater.example/",
    description: "Robots that inspect harbor walls below the waterline.",
    businessProfile: {
      category: "Inspection robotics",
      businessModel: "Robots as a service, by the meter of wall",
      existingCustomers: "Eleven ports of the North Sea",
    },
    positioning: {
      keyMarketBelief: "Divers will not be sent where a robot can look",
      uniqueApproach: "Sonar and touch in one pass",
      languageUsed: "Harbor engineers' own words",
    },
    useCaseAnalysis: {
      processImpact: "Inspection takes two days instead of three weeks",
      problemsAddressed: "Cracks are found after the wall has moved",
      howTheyDoItToday: "Divers with a camera and a chalk line",
    },
    icpHypothesis: {
      targetAccountHypothesis: "Ports with walls older than forty years",
      targetPersonaHypothesis: "Heads of harbor engineering",
    },
    capabilities: ["Maps cracks to the millimeter", "Works in a current of three knots", "Reports in the port's own GIS"],
    objections: ["The insurer wants a diver's signature", "We have a framework contract with divers"],
    insights: [
      { kind: "painPoint", text: "Berths are closed while divers are down" },
      { kind: "testimonial", text: "It found what eleven dives had missed" },
    ],
    metadata: {
      contextQuality: "Rich context",
      assessmentSummary: "The website tells nearly everything",
      sourcesUsed: ["The website of May", "Two trade journals"],
      assumptionsMade: ["Ports buy by tender"],
      discoveryGaps: ["Prices are not published"],
    },
    targetAccounts: [fullAccount()],
  };
}

function fullAccount(): Schemas["TargetAccountTreeInput"] {
  return {
    name: "Aging container ports",
    description: "Ports that grow while their quays crumble.",
    rationale: ["Old walls meet heavier cranes", "Regulators ask for yearly surveys"],
    firmographics: {
      industry: ["Port authorities", "Terminal operators"],
      employees: "200 to 2,000 people",
      departmentSize: "6 engineers",
      revenue: "€50M to €400M",
      geography: ["North Sea", "Baltic"],
      businessModel: ["Landlord port"],
      fundingStage: ["Publicly owned"],
      companyType: ["Statutory body"],
      keywords: ["quay wall", "scour"],
    },
    buyingSignals: [
      {
        title: "Crane order announced",
        description: "Heavier cranes load the quay more than it was built for.",
        type: { value: "contextual", label: "contextual" },
        priority: { value: "High", label: "High" },
        detectionMethod: "Watch the order news of crane makers",
        enabled: true,
      },
      {
        title: "Tender for wall survey",
        description: "A public tender names the length of wall.",
        type: { value: "intent", label: "intent" },
        priority: { value: "Medium", label: "Medium" },
        detectionMethod: "Subscribe to the tender journal",
        enabled: true,
      },
    ],
    buyingSignalsRationale: ["Loads change before budgets do"],
    metadata: analysis("account"),
    targetPersonas: [fullPersona()],
  };
}

function fullPersona(): Schemas["TargetPersonaTreeInput"] {
  return {
    name: "Head of harbor engineering",
    description: "Answers for every wall and sleeps badly in storms.",
    rationale: ["Signs the survey", "Owns the maintenance budget"],
    demographics: {
      jobTitles: ["Harbor engineer", "Chief of quays"],
      departments: ["Engineering"],
      seniority: [
        { value: "director", label: "director" },
        { value: "vp", label: "vp" },
      ],
      buyingRoles: ["Decision maker"],
      jobDescriptionKeywords: ["asset integrity"],
    },
    useCases: [
      {
        useCase: "Yearly survey of all berths",
        painPoints: "Berths are blocked for weeks",
        capability: "Inspection under moored ships",
        desiredOutcome: "No berth is closed for a survey",
      },
      {
        useCase: "Check after a collision",
        painPoints: "Nobody knows whether the wall still holds",
        capability: "A robot in the water within a day",
        desiredOutcome: "A decision before the next tide",
      },
    ],
    buyingSignals: [
      {
        title: "Posts about a cracked quay",
        description: "People who write of damage look for help.",
        type: { value: "behavioral", label: "behavioral" },
        priority: { value: "Low", label: "Low" },
        detectionMethod: "Follow engineers of ports",
        enabled: true,
      },
    ],
    buyingSignalsRationale: ["Damage is talked about before it is repaired"],
    objections: ["Our divers know these walls"],
    goals: ["Keep every berth open", "Plan repairs five years ahead"],
    purchaseJourney: ["Reads the survey of a neighbor port", "Asks for a trial meter", "Writes the tender"],
    metadata: analysis("persona"),
    campaigns: [fullCampaign()],
  };
}

function fullCampaign(): Schemas["CampaignTreeInput"] {
  return {
    name: "Trial meter for Rotterdam",
    type: "email",
    status: "draft",
    subject: "One meter of your quay, seen from below",
    body: "Hello Anneke,\n\nyour cranes got heavier, your wall did not.\n\nMay we survey one meter for free?",
    alternatives: ["What your divers cannot see", "Your quay in millimeters"],
    segments: [
      { type: "greeting", text: "Hello Anneke,", color: "bg-blue-100", label: "Greeting line" },
      { type: "pain", text: "your cranes got heavier, your wall did not.", color: "bg-red-100", label: "Pain of walls" },
      { type: "cta", text: "May we survey one meter for free?", color: "bg-green-100", label: "Call for a trial" },
    ],
    breakdown: [
      { segmentType: "greeting", label: "Why greet", description: "Begins by name", color: "bg-blue-100" },
      { segmentType: "pain", label: "Why the pain", description: "Names what hurts", color: "bg-red-100" },
      { segmentType: "cta", label: "Why the call", description: "Asks for little", color: "bg-green-100" },
    ],
    configuration: {
      useCase: "The survey of every berth, once a year",
      emphasis: "What the storm did last year",
      template: "Our own, of last spring",
      openingLine: "The crane that arrived in May",
      callToAction: "Survey one meter for free",
      socialProof: "Hamburg has surveyed nine kilometers with us",
    },
    snapshot: {
      company: { name: "Tidewater as it was", url: "https://old.tidewater.example/" },
      account: { name: "Ports as they were", description: "Ports before they grew." },
      persona: { name: "Engineer as she was", description: "Before her promotion." },
    },
    generation: {
      generationId: "generation-4711",
      confidence: "rather sure",
      personalizationLevel: "deep",
      processingTimeMs: 4_711,
    },
  };
}

function analysis(of: string): Schemas["AnalysisMetadataInput"] {
  return {
    primaryContextSource: `What the ${of} says of itself`,
    sourcesUsed: [`First source of the ${of}`, `Second source of the ${of}`],
    contextSufficiency: `Enough is known of the ${of}`,
    confidenceAssessment: {
      overallConfidence: `Confident about the ${of}`,
      dataQuality: `Good data on the ${of}`,
      inferenceLevel: `Little is guessed of the ${of}`,
      recommendedImprovements: [`Ask the ${of} for its budget`],
    },
    processingNotes: `Notes on the ${of}`,
  };
}
