import { Radio } from '@mantine/core';
import { useId } from 'react';
import type { PersonQuestion } from '#shared/importing/schema.ts';
import { formatDate, type IsoDate } from '#shared/kernel/dates.ts';
import { checkTexts } from './texts-check.ts';
import './questions.css';

const { questions } = checkTexts;

export interface QuestionCardProps {
  readonly question: PersonQuestion;
  readonly onAnswer: (answer: 'same' | 'different') => void;
}

/** Two persons side by side, who are likely one: the user says. */
export function QuestionCard({ question, onAnswer }: QuestionCardProps) {
  const group = useId();
  const { line, name, birthDate, clientNumber, other, answer } = question;
  return (
    <div className="i-question">
      <div className="i-persons">
        <Person
          place={questions.inList(line)}
          name={name}
          birthDate={birthDate}
          clientNumber={clientNumber}
        />
        <Person
          place={other.line === null ? questions.inFile : questions.inList(other.line)}
          name={other.name}
          birthDate={other.birthDate}
          clientNumber={other.clientNumber}
          differs={{
            name: other.name !== name,
            birthDate: other.birthDate !== birthDate,
          }}
        />
      </div>
      <div
        role="radiogroup"
        aria-label={`${questions.title} ${questions.question(name, line)}`}
        className="i-answers"
      >
        <Radio
          name={group}
          checked={answer === 'same'}
          onChange={() => onAnswer('same')}
          label={questions.same}
          description={questions.sameMeans(other.clientNumber)}
        />
        <Radio
          name={group}
          checked={answer === 'different'}
          onChange={() => onAnswer('different')}
          label={questions.different}
          description={questions.differentMeans}
        />
      </div>
    </div>
  );
}

interface PersonProps {
  readonly place: string;
  readonly name: string;
  readonly birthDate: IsoDate | null;
  readonly clientNumber: string;
  readonly differs?: { readonly name: boolean; readonly birthDate: boolean };
}

function Person({ place, name, birthDate, clientNumber, differs }: PersonProps) {
  return (
    <div className="i-person">
      <p className="i-person-place t-second">{place}</p>
      <p className="i-person-name">
        {name} {differs?.name === true && <span className="i-differs">{questions.differs}</span>}
      </p>
      <dl>
        <div>
          <dt>{questions.birthDate}</dt>
          <dd className="t-figures">
            {birthDate === null ? (
              <span className="t-quiet">{questions.unknown}</span>
            ) : (
              formatDate(birthDate)
            )}{' '}
            {differs?.birthDate === true && <span className="i-differs">{questions.differs}</span>}
          </dd>
        </div>
        <div>
          <dt>{questions.number}</dt>
          <dd className="t-figures">{clientNumber}</dd>
        </div>
      </dl>
    </div>
  );
}
