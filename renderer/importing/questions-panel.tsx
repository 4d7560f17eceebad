import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { PersonQuestion } from '#shared/importing/schema.ts';
import { Panel } from '../ui/panel.tsx';
import { showToast } from '../ui/toast.tsx';
import type { Matching } from './import-draft.ts';
import { answerPerson, dropAnswer } from './matching-changes.ts';
import { CardList } from './mend-card-list.tsx';
import { allDifferent, withAnswers, type ChangeMatching } from './mend-changes.ts';
import { QuestionCard } from './questions-card.tsx';
import { checkTexts } from './texts-check.ts';

const { questions: says } = checkTexts;

export interface QuestionsPanelProps {
  readonly matching: Matching;
  readonly questions: readonly PersonQuestion[];
  readonly change: ChangeMatching;
}

/** Persons who are likely the same as another: every question wants an answer before importing. */
export function QuestionsPanel(props: QuestionsPanelProps) {
  const { matching, change } = props;
  const questions = useMemo(
    () => withAnswers(props.questions, matching.samePersons),
    [props.questions, matching.samePersons],
  );
  const [openOnly, setOpenOnly] = useState(false);
  const open = questions.filter(({ answer }) => answer === null);
  const shown = openOnly ? open : questions;

  const answer = (question: PersonQuestion, chosen: 'same' | 'different') =>
    change((now) =>
      answerPerson(
        now,
        question.clientNumber,
        chosen === 'same' ? question.other.clientNumber : null,
      ),
    );
  const restDifferent = () => {
    const numbers = open.map(({ clientNumber }) => clientNumber);
    change((now) => allDifferent(now, numbers));
    showToast(says.restDone(open.length), () =>
      change((now) => numbers.reduce((left, number) => dropAnswer(left, number), now)),
    );
  };

  return (
    <Panel flush fill title={says.title} aside={says.left(open.length)}>
      <div className="i-mend-bar">
        <span className="t-second i-bar-line">{says.line}</span>
        {questions.length > 3 && (
          <span className="i-buttons">
            {(openOnly || open.length > 0) && (
              <Button size="xs" aria-pressed={openOnly} onClick={() => setOpenOnly(!openOnly)}>
                {says.openOnly}
              </Button>
            )}
            {open.length > 1 && (
              <Button size="xs" onClick={restDifferent}>
                {says.restDifferent(open.length, open.length === questions.length)}
              </Button>
            )}
          </span>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="i-mend-only t-second">{says.noneOpen}</p>
      ) : (
        <CardList
          label={says.list}
          items={shown}
          keyOf={({ line, other }) => `${line}:${other.clientNumber}:${other.line ?? ''}`}
          height={152}
        >
          {(question) => (
            <QuestionCard question={question} onAnswer={(chosen) => answer(question, chosen)} />
          )}
        </CardList>
      )}
    </Panel>
  );
}
