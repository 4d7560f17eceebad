import type { Generated } from 'kysely';
import type { FundEntryKind, FundSource } from '#shared/budget/fund.ts';
import type { CostKind } from '#shared/kernel/cost-kind.ts';
import type { IsoDate } from '#shared/kernel/dates.ts';
import type { Cents, VatRate } from '#shared/kernel/money.ts';
import type { TargetGroup } from '#shared/kernel/target-group.ts';
import type { OrderUnit } from '#shared/purchasing/catalogue.ts';
import type { AttendanceState, CourseSharing } from '#shared/purchasing/courses.ts';
import type { OrderApproval } from '#shared/purchasing/orders.ts';

/* Buying, funds and invoices. */

/** SQLite has no boolean. */
type Flag = 0 | 1;

interface ProviderTable {
  id: Generated<number>;
  name: string;
  contact_name: Generated<string | null>;
  email: Generated<string | null>;
  phone: Generated<string | null>;
  contract_from: Generated<IsoDate | null>;
  contract_until: Generated<IsoDate | null>;
  /** What may be ordered within the contract, including VAT. */
  ceiling_cents: Generated<Cents | null>;
}

interface ProductTable {
  id: Generated<number>;
  type_id: number;
  provider_id: number | null;
  /** The price on days that no `product_price` is for; `null` when it is not known yet. */
  price_cents: Cents | null;
  vat_rate: VatRate;
  unit: Generated<OrderUnit>;
}

interface ProductPriceTable {
  id: Generated<number>;
  product_id: number;
  price_cents: Cents;
  valid_from: IsoDate;
  valid_until: IsoDate | null;
}

interface PurchaseOrderTable {
  id: Generated<number>;
  order_number: string;
  cost_kind: CostKind;
  provider_id: number | null;
  type_id: number | null;
  description: Generated<string | null>;
  ordered_on: IsoDate;
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  /** Of a course: who share its cost. */
  sharing: Generated<CourseSharing | null>;
  /** Of a course: how many fit in. */
  capacity: Generated<number | null>;
  approval: Generated<OrderApproval>;
  /** The account that asked. */
  asked_by: Generated<string>;
  decided_by: Generated<string | null>;
  decided_on: Generated<IsoDate | null>;
  decision_reason: Generated<string | null>;
  cancelled_on: Generated<IsoDate | null>;
  cancel_reason: Generated<string | null>;
}

/** That its price, quantity, end, funding or course became another. */
interface OrderChangeTable {
  id: Generated<number>;
  order_id: number;
  reason: string;
  /** The account. */
  changed_by: string;
  changed_on: IsoDate;
  /** How the order stood then: what was changed while it waited is no change of what was approved. */
  approval: OrderApproval;
}

/** One client of an order, a whole course, or a cost of another kind. */
interface OrderLineTable {
  id: Generated<number>;
  order_id: number;
  /** `null` of a course, of which the participants say whose it is, and of a cost without a trajectory. */
  trajectory_id: Generated<number | null>;
  client_id: Generated<number | null>;
  unit: OrderUnit;
  quantity_hundredths: number;
  /** Including VAT. */
  unit_price_cents: Cents;
  amount_cents: Cents;
  vat_rate: VatRate;
  /** The year of which the budget pays what is not invoiced yet. */
  budget_year: number;
  /** Of staff: how many, in hundredths of a full-time job. */
  fte_hundredths: Generated<number | null>;
  /** From then on it commits nothing that is not invoiced. */
  closed_on: Generated<IsoDate | null>;
  close_reason: Generated<string | null>;
}

/** What a fund pays of an order line. The shares of a line are its amount. */
interface OrderShareTable {
  id: Generated<number>;
  line_id: number;
  fund_id: number;
  amount_cents: Cents;
}

interface OrderOverrideTable {
  id: Generated<number>;
  line_id: number;
  fund_id: number;
  condition: string;
  reason: string;
  decided_by: string;
  decided_on: IsoDate;
  /** For whom it was; `null`: for the whole order. */
  client_id: Generated<number | null>;
  /** Up to what share of the fund in the line; `null`: unknown, so it covers none. */
  covers_cents: Generated<Cents | null>;
}

interface InvoiceTable {
  id: Generated<number>;
  provider_id: number | null;
  invoice_number: string;
  invoiced_on: IsoDate;
  paid_on: IsoDate | null;
  budget_year: number;
  /** Why it is more than was ordered. */
  reason: Generated<string | null>;
}

interface InvoiceLineTable {
  id: Generated<number>;
  invoice_id: number;
  line_id: number;
  /** Below zero: a credit. */
  amount_cents: Cents;
}

/** The shares of an invoice line are its amount. */
interface InvoiceShareTable {
  id: Generated<number>;
  invoice_line_id: number;
  fund_id: number;
  amount_cents: Cents;
}

interface CourseParticipantTable {
  id: Generated<number>;
  order_id: number;
  trajectory_id: number;
}

interface CourseSessionTable {
  id: Generated<number>;
  order_id: number;
  date: IsoDate;
  time: string | null;
  place: string | null;
}

interface CourseAttendanceTable {
  id: Generated<number>;
  session_id: number;
  participant_id: number;
  state: AttendanceState;
}

interface FundTable {
  id: Generated<number>;
  name: string;
  spend_from: IsoDate | null;
  spend_until: IsoDate | null;
  target_group: TargetGroup | null;
  source: Generated<FundSource | null>;
  /** 1: it has an amount for each budget year; 0: one amount for its whole spending period. */
  per_year: Generated<Flag>;
  /** What it pays, with spaces between; `null`: everything. */
  cost_kinds: Generated<string | null>;
  /** Pays for who settled in these years, both included. */
  settled_from_year: Generated<number | null>;
  settled_until_year: Generated<number | null>;
  /** What is left at its end must be paid back. */
  repay: Generated<Flag>;
  note: Generated<string | null>;
}

export interface FundEntryTable {
  id: Generated<number>;
  fund_id: number;
  kind: FundEntryKind;
  /** `null` of a fund with one amount for its whole period. */
  budget_year: number | null;
  date: IsoDate;
  reference: Generated<string | null>;
  headcount: Generated<number | null>;
  rate_cents: Generated<Cents | null>;
  /** Of a decision: what the fund becomes. Of what moved: what comes (or goes, below zero). */
  amount_cents: Cents;
  /** Two entries with one number are one amount that went from one to the other. */
  moved_number: Generated<number | null>;
}

interface FundingKeyTable {
  id: Generated<number>;
  name: string;
}

interface FundingKeyPartTable {
  id: Generated<number>;
  key_id: number;
  fund_id: number;
  weight: number;
}

interface YearChangeTable {
  id: Generated<number>;
  from_year: number;
  at: string;
  account: string;
}

interface FundAmountView {
  fund_id: number;
  budget_year: number | null;
  amount_cents: Cents;
  /** 0: there is no decision yet, only amounts that moved. */
  decided: Flag;
}

interface OpenShareView {
  line_id: number;
  fund_id: number;
  order_id: number;
  budget_year: number;
  ordered_on: IsoDate;
  open_cents: Cents;
}

export interface FundMoneyView {
  fund_id: number | null;
  budget_year: number;
  stage: 'betaald' | 'gefactureerd' | 'vastgelegd';
  amount_cents: Cents;
  date: IsoDate;
  line_id: number | null;
  /** Of an imported cost, which has no order line. */
  trajectory_id: number | null;
}

/** The money of order lines, of which the cents are dealt over who share it. */
interface DealtMoneyView {
  fund_id: number;
  line_id: number;
  date: IsoDate;
  stage: FundMoneyView['stage'];
  amount_cents: Cents;
  /** Of the line, up to and with this one. */
  until_cents: Cents;
}

interface LineTrajectoryView {
  line_id: number;
  trajectory_id: number;
  place: number;
  sharers: number;
}

export interface MoneySchema {
  provider: ProviderTable;
  product: ProductTable;
  product_price: ProductPriceTable;
  purchase_order: PurchaseOrderTable;
  order_line: OrderLineTable;
  order_share: OrderShareTable;
  order_override: OrderOverrideTable;
  order_change: OrderChangeTable;
  invoice: InvoiceTable;
  invoice_line: InvoiceLineTable;
  invoice_share: InvoiceShareTable;
  course_participant: CourseParticipantTable;
  course_session: CourseSessionTable;
  course_attendance: CourseAttendanceTable;
  fund: FundTable;
  fund_entry: FundEntryTable;
  funding_key: FundingKeyTable;
  funding_key_part: FundingKeyPartTable;
  year_change: YearChangeTable;
  fund_amount: FundAmountView;
  open_share: OpenShareView;
  fund_money: FundMoneyView;
  line_trajectory: LineTrajectoryView;
  dealt_money: DealtMoneyView;
}
