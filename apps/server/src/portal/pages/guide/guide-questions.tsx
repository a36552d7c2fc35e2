import { Disclosure } from '../../components/disclosure.tsx';
import type { GuideQuestion } from './questions-of-guide.ts';

/** 常见问题: the guide's own data as answers to what people ask. */
export function GuideQuestions({ questions }: { readonly questions: readonly GuideQuestion[] }) {
  return (
    <>
      {questions.map(({ question, answer }) => (
        <Disclosure key={question} title={question}>
          <p>{answer}</p>
        </Disclosure>
      ))}
    </>
  );
}
