/** A decision or dissemination was made since the writer read them: roll back, read them again, go again. */
export class DecisionsMoved extends Error {
  override readonly name = 'DecisionsMoved';
}

/** Fewer things were written than were sent, because somebody else moved them meanwhile: roll back and go again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}
