namespace Investigations.Jobs.Resolution.Outputs;

/// <summary>Two records that were compared.</summary>
/// <param name="Left">The earlier one.</param>
/// <param name="Right">The later one.</param>
/// <param name="LeftNode">The row the earlier one is an instance of.</param>
/// <param name="RightNode">The row the later one is an instance of.</param>
/// <param name="Score">Match weight. Units of a ten-thousandth of a bit.</param>
/// <param name="Levels">The level of each comparison, packed.</param>
internal readonly record struct RecordPair(int Left, int Right, int LeftNode, int RightNode, int Score, ulong Levels);
