const ink = '#1c2b2e';
const petrol = '#0b5c63';
const paper = '#fbf8f3';
const line = '#d8d0c3';

/** Calm, large, and no wider than you can read at a glance. */
export function styleOptions() {
  return {
    accent: petrol,
    backgroundColor: paper,
    primaryFont: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fontSizeSmall: '90%',
    subtle: '#4a5a5e',
    paddingRegular: 12,
    paddingWide: 20,
    bubbleMaxWidth: 560,
    bubbleMinHeight: 44,
    bubbleBackground: '#ffffff',
    bubbleTextColor: ink,
    bubbleBorderColor: line,
    bubbleBorderRadius: 14,
    bubbleFromUserBackground: '#d9ecec',
    bubbleFromUserTextColor: ink,
    bubbleFromUserBorderColor: '#a9cfd1',
    bubbleFromUserBorderRadius: 14,
    hideUploadButton: true,
    maxMessageLength: 2000,
    sendBoxTextWrap: true,
    sendBoxHeight: 60,
    sendBoxBackground: paper,
    sendBoxTextColor: ink,
    sendBoxPlaceholderColor: '#4a5a5e',
    sendBoxBorderTop: `solid 1px ${line}`,
    sendBoxButtonColor: petrol,
    sendTimeout: 20_000,
    ...suggestedActions(),
    markdownRenderHTML: false,
    groupTimestamp: 300_000,
    // A long answer is read from its first line: scrolling stops there, not at its end.
    autoScrollSnapOnPage: true,
  };
}

/** Beside each other as far as they fit, so that most of the screen is left for the answer. */
function suggestedActions() {
  return {
    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: '#ffffff',
    suggestedActionTextColor: petrol,
    suggestedActionBorderColor: petrol,
    suggestedActionBorderRadius: 22,
    suggestedActionHeight: 44,
    suggestedActionsStackedLayoutButtonTextWrap: true,
    suggestedActionsStackedHeight: 'var(--choices-height)',
    suggestedActionsStackedOverflow: 'auto',
  };
}
