import {
  judgePassword,
  passwordVerdicts,
  passwordVerdictTexts,
} from '#shared/team/password-strength.ts';
import './password-meter.css';

export interface PasswordMeterProps {
  readonly password: string;
  /** What a colleague would try: of the user, the team and the municipality. */
  readonly names: readonly string[];
}

/** How hard the password is to guess, as a bar and in words. Says nothing before there is something to say. */
export function PasswordMeter({ password, names }: PasswordMeterProps) {
  const { verdict, refused } = judgePassword(password, names);
  const full = password === '' ? 0 : passwordVerdicts.indexOf(verdict) + 1;
  return (
    <div className="p-meter" data-refused={refused || undefined}>
      <span className="p-meter-bar" aria-hidden>
        {passwordVerdicts.map((one, at) => (
          <span key={one} data-full={at < full || undefined} />
        ))}
      </span>
      <p role="status">{password === '' ? '' : passwordVerdictTexts[verdict]}</p>
    </div>
  );
}
