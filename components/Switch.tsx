interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  change(checked: boolean): void;
}

/** A labelled on/off switch; a check box to keyboards and screen readers. */
export function Switch({ label, checked, disabled, change }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
