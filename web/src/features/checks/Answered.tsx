import { List, Paper, Text, Title } from '@mantine/core';
import type { AgencyView, CheckAnswer } from '@corridor/graph-schema/contracts';

interface Props {
  readonly answer: CheckAnswer;
  /** What was checked, and when. */
  readonly checked: string;
  /** Code of the agency that checks. */
  readonly agency: string;
  /** Those that are known by more than their codes. */
  readonly agencies: readonly AgencyView[];
}

/** Hit or no hit, and whom to contact; never what is known. */
export function Answered({ answer: { hit, contacts }, checked, agency, agencies }: Props) {
  return (
    <Paper className="check-answer" data-hit={hit} withBorder p="md">
      <Title order={2} size="h3">
        {hit ? 'Hit' : 'No hit'}
      </Title>
      <Text size="sm" className="name">
        {checked}
      </Text>
      {hit ? (
        <>
          <Text mt="sm">
            Contact the owner before anything is done. What is known is told by the owner alone, not here.
          </Text>
          <List mt={4} aria-label="Whom to contact">
            {contacts.map((code) => (
              <List.Item key={code}>
                <b>{code}</b>
                {wordsOf(agencies.find((one) => one.code === code))}
                {code === agency && ' (your own agency)'}
              </List.Item>
            ))}
          </List>
        </>
      ) : (
        <Text mt="sm">Nothing that may be told at a check says this. It is no proof that nothing is known.</Text>
      )}
    </Paper>
  );
}

/** What an agency says of itself; nothing until it is read. */
function wordsOf(agency: AgencyView | undefined): string {
  if (!agency) return '';
  const { name, country, dutyHours, timeZone, languages } = agency;
  const facts = [name, country, dutyHours, timeZone, languages.length === 0 ? undefined : languages.join(', ')];
  return ` · ${facts.filter((fact) => fact !== undefined).join(' · ')}`;
}
