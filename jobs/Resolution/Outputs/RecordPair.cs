namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>Two records that were compared.</summary>
/// <param name="Left">The earlier one.</param>
/// <param name="Right">The later one.</param>
/// <param name="LeftNode">The row the earlier one is an instance of.</param>
/// <param name="RightNode">The row the later one is an instance of.</param>
internal readonly record struct RecordPair(int Left, int Right, int LeftNode, int RightNode);
