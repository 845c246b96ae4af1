namespace Investigations.Jobs.Resolution.Streaming;

/// <summary>Names a block.</summary>
/// <param name="Rule">The number of its rule.</param>
/// <param name="Key">Its key.</param>
internal readonly record struct BlockKey(int Rule, uint Key);
