import { courseSharings } from '#shared/purchasing/courses.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { FieldRow } from '../../ui/form-layout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ChosenClients, type ClientsToChoose } from './chosen-clients.tsx';
import { SessionFields } from './session-fields.tsx';
import { orderTexts as texts } from './texts.ts';
import type { OrderForm } from './use-order-form.ts';

/** Over whom the cost of a course can be shared. */
export const sharingOptions = courseSharings.map((value) => ({
  value,
  label: texts.sharings[value],
}));

export interface CourseFieldsProps extends ClientsToChoose {
  readonly ordering: OrderForm;
}

/** When a course is, for how many, who take part, and over whom its cost is shared. */
export function CourseFields({ ordering, clients, ClientChoice }: CourseFieldsProps) {
  const { form } = ordering;
  return (
    <>
      <Panel title={`2. ${texts.panels.sessions}`}>
        <SessionFields ordering={ordering} />
      </Panel>
      <Panel title={`3. ${texts.panels.participants}`}>
        <div className="t-form">
          <FieldRow>
            <TextField {...form.field('capacity')} hint={texts.capacityHint} />
            <SelectField
              {...form.field('sharing')}
              hint={texts.sharingHint}
              options={sharingOptions}
            />
          </FieldRow>
          <ChosenClients
            ordering={ordering}
            clients={clients}
            ClientChoice={ClientChoice}
            hint={texts.participantsHint}
          />
        </div>
      </Panel>
    </>
  );
}
