namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>What became of a record that was added.</summary>
/// <param name="Group">The ids of the records that are one person with it, itself included, in ordinal order.</param>
/// <param name="Matches">The other rows that are one person with it by themselves, the best first; whether all of them are in its group is for the group to say.</param>
internal sealed record AddedRecord(IReadOnlyList<string> Group, IReadOnlyList<RecordMatch> Matches);
