import { costKindLabel, costKinds, type CostKind } from '#shared/kernel/cost-kind.ts';
import { formatEuro } from '#shared/kernel/money.ts';
import { orderUnits } from '#shared/purchasing/catalogue.ts';
import { quantityText } from '#shared/purchasing/words.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { DateField, MoneyField } from '../../ui/read-fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { noHint } from '../../ui/no-hint.ts';
import { ChosenClients, type ClientsToChoose } from './chosen-clients.tsx';
import { isStaff, plannedOf, quantityIn } from './order-values.ts';
import { PeriodFields } from './period-fields.tsx';
import { PriceFields, VatField, YearField } from './price-fields.tsx';
import { orderTexts as texts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';

type OtherCostKind = keyof typeof texts.costExamples;

const isOther = (kind: CostKind): kind is OtherCostKind => kind in texts.costExamples;
const kindOptions = costKinds
  .filter(isOther)
  .map((value) => ({ value, label: costKindLabel(value) }));
const unitOptions = orderUnits.map((value) => ({ value, label: texts.costUnits[value] }));

export interface CostFieldsProps extends ClientsToChoose {
  readonly ordering: OrderForm;
}

/** A cost that is no trajectory: staff by fte and months, or childcare, travel and the like. */
export function CostFields({ ordering, clients, ClientChoice }: CostFieldsProps) {
  const { form } = ordering;
  const kind = form.values.costKind as CostKind;
  const example = isOther(kind) ? texts.costExamples[kind] : noHint;
  return (
    <div className="t-form">
      <FieldRow>
        <SelectField {...form.field('costKind')} hint={noHint} options={kindOptions} />
        <TextField {...form.field('description')} hint={example} />
        <TextField {...form.field('providerName')} hint={noHint} />
      </FieldRow>
      {isStaff(form.values) ? (
        <StaffFields ordering={ordering} />
      ) : (
        <>
          <PeriodFields ordering={ordering} />
          <SelectField {...form.field('unit')} options={unitOptions} width="220px" />
          <PriceFields ordering={ordering} />
          <ChosenClients
            ordering={ordering}
            clients={clients}
            ClientChoice={ClientChoice}
            hint={texts.forNobody}
          />
        </>
      )}
    </div>
  );
}

/** So many fte, for so much a month each, from one day to another. */
function StaffFields({ ordering }: { readonly ordering: OrderForm }) {
  const { form, context } = ordering;
  const months = quantityIn(form.values, context);
  const years = plannedOf(form.values, context) ?? [];
  return (
    <>
      <FieldRow>
        <DateField {...form.field('startDate')} near="nearest" />
        <DateField {...form.field('endDate')} near="coming" />
      </FieldRow>
      <FieldRow>
        <TextField
          {...form.field('fteHundredths')}
          hint={months === null ? noHint : texts.staffMonths(quantityText(months))}
        />
        <MoneyField {...form.field('unitPriceCents')} label={texts.staffPrice} hint={noHint} />
        <VatField ordering={ordering} />
        <YearField ordering={ordering} />
      </FieldRow>
      {years.length > 1 && (
        <p role="status" className="t-second">
          {texts.staffYears(
            years.map(({ budgetYear, quantityHundredths, amountCents }) =>
              texts.staffYear(
                budgetYear,
                quantityText(quantityHundredths),
                formatEuro(amountCents),
              ),
            ),
          )}
        </p>
      )}
    </>
  );
}
