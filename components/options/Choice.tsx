interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  /** Values and what they are called, in the order shown. */
  options: readonly (readonly [value: Value, label: string])[];
  change(value: Value): void;
}

/** One of a few values. */
export function Choice<Value extends string>({ label, value, options, change }: ChoiceProps<Value>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value as Value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NumberChoiceProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  change(value: number): void;
}

/** A number within bounds; what is out of them is not taken. */
export function NumberChoice({ label, value, min, max, step, change }: NumberChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <input
        type="number"
        {...{ value, min, max, step }}
        onChange={(event) => {
          const { valueAsNumber, validity } = event.currentTarget;
          if (validity.valid && Number.isFinite(valueAsNumber)) change(valueAsNumber);
        }}
      />
    </label>
  );
}
