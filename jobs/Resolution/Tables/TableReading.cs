namespace Investigations.Jobs.Resolution.Tables;

/// <summary>A table of persons, and how its files were understood.</summary>
/// <param name="Table">The records.</param>
/// <param name="Guesses">Every column of every file, in the order met, with its role.</param>
/// <param name="Rejects">The first rows that were left out, at most <see cref="PersonTableReader.MostRejects"/>.</param>
/// <param name="RejectedCount">How many rows were left out.</param>
internal sealed record TableReading(PersonTable Table, IReadOnlyList<ColumnGuess> Guesses, IReadOnlyList<RejectedRow> Rejects, long RejectedCount);
