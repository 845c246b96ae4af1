using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>What writing a batch did.</summary>
/// <param name="Number">The number of the batch in the store.</param>
/// <param name="Records">Its records.</param>
/// <param name="IsFresh">Which of them opened a version.</param>
internal sealed record WrittenBatch(long Number, SourceRecord[] Records, bool[] IsFresh);
