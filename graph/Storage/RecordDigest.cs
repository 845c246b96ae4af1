namespace Investigations.Graph.Storage;

/// <summary>What the current records of one file amount to, whatever order they came in.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Count">How many records.</param>
/// <param name="Hash">The exclusive-or of their content hashes, 32 hex digits.</param>
public sealed record RecordDigest(string File, long Count, string Hash);
