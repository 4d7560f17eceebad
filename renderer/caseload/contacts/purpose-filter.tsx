import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { contactPurposes, type ContactPurpose } from '#shared/caseload/contacts/schema.ts';
import { contactPurposeLabels } from '#shared/caseload/contacts/texts.ts';
import type { StoredContact } from '#shared/caseload/dossier.ts';
import { contactTexts } from './texts.ts';

const texts = contactTexts.tab;

/** `''`: all of them. */
export type PurposeChoice = ContactPurpose | '';

export interface PurposeFilterProps {
  readonly contacts: readonly StoredContact[];
  readonly value: PurposeChoice;
  readonly onChange: (value: PurposeChoice) => void;
}

/** Which contacts are listed, by what they were for; only purposes that occur, with how many. */
export function PurposeFilter({ contacts, value, onChange }: PurposeFilterProps) {
  const counts = new Map<ContactPurpose | null, number>();
  for (const { purpose } of contacts) counts.set(purpose, (counts.get(purpose) ?? 0) + 1);
  const used = contactPurposes.filter((purpose) => counts.has(purpose) || purpose === value);
  return (
    <NativeSelect
      size="xs"
      aria-label={texts.purposeLabel}
      value={value}
      rightSection={<IconChevronDown size={16} stroke={1.6} aria-hidden />}
      data={[
        { value: '', label: texts.allPurposes(contacts.length) },
        ...used.map((purpose) => ({
          value: purpose,
          label: texts.ofPurpose(contactPurposeLabels[purpose], counts.get(purpose) ?? 0),
        })),
      ]}
      onChange={(event) => {
        const chosen = used.find((purpose) => purpose === event.currentTarget.value);
        onChange(chosen ?? '');
      }}
    />
  );
}
