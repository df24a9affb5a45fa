/**
 * The vocabulary of rating: what goes in (a trip), what comes out (charge lines and their reasons).
 * Money is integer paise, distance integer metres, instants epoch milliseconds in UTC.
 */

/** Changes whenever the same terms and trip could yield other lines; stored with every charge. */
export const ENGINE_VERSION = '1.0.0';

export type TripKind = 'login' | 'logout' | 'adhoc' | 'rental' | 'shuttle' | 'outstation';
export type TripStatus = 'completed' | 'employee_no_show' | 'vendor_no_show' | 'cancelled';

export type RatableTrip = {
  source: string;
  tripRef: string;
  kind: TripKind;
  status: TripStatus;
  /** Registration; the key of `vehicle_period` components. */
  vehicleId: string | null;
  vehicleClass: string | null;
  plannedVehicleClass: string | null;
  fuel: string | null;
  zone: string | null;
  scheduledStart: number;
  scheduledEnd: number | null;
  actualStart: number | null;
  actualEnd: number | null;
  plannedMetres: number | null;
  actualMetres: number | null;
  referenceMetres: number | null;
  deadMetres: number | null;
  gpsLost: boolean;
  /** Head counts leave out the escort. */
  plannedEmployees: number | null;
  boardedEmployees: number | null;
  noShows: number;
  escort: boolean;
  tollPaise: number;
  parkingPaise: number;
  waitingSeconds: number;
  cancelNoticeMinutes: number | null;
  /** Second or later leg of the same vehicle within the contract's minutes. Absent means no. */
  backToBack?: boolean;
};

export type Side = 'client' | 'vendor' | 'employee';
export type TaxClass = 'taxable' | 'exempt' | 'pure_agent';
export type LineUnit =
  | 'trip'
  | 'km'
  | 'hour'
  | 'minute'
  | 'block'
  | 'seat'
  | 'person'
  | 'day'
  | 'vehicle'
  | 'percent'
  | 'amount';

export type ChargeLine = {
  component: string;
  label: string;
  side: Side;
  taxClass: TaxClass;
  /** Decimal, at most six places. */
  quantity: string;
  unit: LineUnit;
  /** Decimal rupees per unit, or a factor, or a percentage. */
  rate: string;
  /** Signed; a deduction is negative. */
  paise: number;
  /** Vehicle class, zone or tier: what invoice lines are grouped by. */
  group?: string;
};

export type ExceptionCode =
  | 'no_distance'
  | 'no_rate'
  | 'no_vehicle'
  | 'no_head_count'
  | 'no_time'
  | 'no_cancel_notice'
  | 'invalid_trip'
  | 'amount_too_large'
  | 'vehicle_not_assigned'
  | 'vehicle_class_conflict'
  | 'no_version'
  | 'ambiguous_version';

export type DistanceBasis = 'actual' | 'planned' | 'reference' | 'lower_of_actual_and_planned';

/** Which tier a part of a quantity fell in, and what that part cost before rounding. */
export type TierStep = { tier: string; quantity: string; rate: string; flat: string; amount: string };

export type TraceStep =
  | {
      step: 'distance';
      basis: DistanceBasis;
      used: 'actual' | 'planned' | 'reference';
      reason: 'basis' | 'lower' | 'tolerance' | 'gps_lost' | 'missing' | 'zero' | 'not_run';
      actualMetres: number | null;
      plannedMetres: number | null;
      referenceMetres: number | null;
      tolerancePercent: string;
      chosenMetres: number;
      billableMetres: number;
    }
  | { step: 'night'; night: boolean; clock: 'scheduled' | 'actual'; window: string; start: string; end: string | null }
  | { step: 'vehicle_class'; policy: 'actual' | 'planned' | 'lower'; used: string | null; other: string | null }
  | { step: 'skipped'; component: string; label: string; condition: string; expected: string; actual: string }
  | {
      step: 'applied';
      component: string;
      label: string;
      side: Side;
      taxClass: TaxClass;
      meter: string;
      unit: LineUnit;
      /** Before and after rounding, free units and bounds. */
      measured: string;
      quantity: string;
      price: string;
      row?: string;
      tiers?: TierStep[];
      rate: string;
      /** Ids that a percentage, multiplier, minimum or maximum looked at, and their sum. */
      of?: string[];
      ofPaise?: number;
      days?: number;
      daysOf?: number;
      /** Rupees, exact or to twelve places, and the paise it became. */
      amount: string;
      paise: number;
      limitedToZero?: boolean;
      vehicleId?: string;
    }
  | {
      step: 'status';
      status: TripStatus;
      rule: string;
      noticeMinutes: number | null;
      percent: string;
      farePaise: number;
      paise: number;
    }
  | { step: 'commission'; percent: string; ofPaise: number; paise: number }
  | { step: 'refused'; code: ExceptionCode; message: string };

export type TripRating =
  | {
      ok: true;
      lines: ChargeLine[];
      billableMetres: number;
      night: boolean;
      taxablePaise: number;
      passThroughPaise: number;
      exemptPaise: number;
      /** taxable + exempt − commission + pass-through: what the vendor receives for the trip. */
      vendorPaise: number;
      commissionPaise: number;
      /** Signed sum of vendor-side lines (penalties, incentives); settled on the payout, not part of vendorPaise. */
      vendorAdjustmentPaise: number;
      /** Sum of employee-side lines: the incentive ledger. */
      employeePaise: number;
      flags: string[];
      trace?: TraceStep[];
    }
  | { ok: false; code: ExceptionCode; message: string; field?: string; trace?: TraceStep[] };

/**
 * What the trips of one contract version add up to for its period components. Plain JSON; merging and
 * adding commute, so chunks may arrive in any order. `quantities[key][vehicle]`; '*' = whole contract.
 */
export type PeriodUsage = {
  trips: number;
  exceptions: number;
  quantities: Record<string, Record<string, number>>;
};

export type PeriodVehicle = {
  vehicleId: string;
  vehicleClass: string | null;
  /** Calendar dates in the contract's zone, half-open; null = still assigned. */
  activeFrom: string;
  activeTo: string | null;
};

export type PeriodInput = {
  /** Calendar dates in the contract's zone, half-open. */
  cycleFrom: string;
  cycleTo: string;
  versionFrom: string;
  versionTo: string | null;
  vehicles: PeriodVehicle[];
  usage: PeriodUsage;
  /** Usage of the same period that an earlier document already rated; tiers go on where it ended. */
  usageBefore?: PeriodUsage;
};

export type PeriodLine = ChargeLine & { vehicleId?: string };
export type PeriodException = { code: ExceptionCode; message: string; vehicleId?: string; component?: string };
export type PeriodRating = { lines: PeriodLine[]; exceptions: PeriodException[]; trace?: TraceStep[] };
