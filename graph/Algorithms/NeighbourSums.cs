namespace Investigations.Graph.Algorithms;

/// <summary>Sums by number, cleared in time of the numbers touched, not of their range.</summary>
/// <param name="range">One more than the largest number.</param>
internal sealed class NeighbourSums(int range)
{
    private readonly double[] _sums = new double[range];
    private readonly bool[] _seen = new bool[range];
    private readonly int[] _touched = new int[range];
    private int _count;

    /// <summary>The numbers added to since the last clearing, in the order of their first addition.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public double this[int number] => _sums[number];

    public void Add(int number, double value)
    {
        if (!_seen[number])
        {
            _seen[number] = true;
            _touched[_count++] = number;
        }
        _sums[number] += value;
    }

    public void Clear()
    {
        foreach (var number in Touched)
        {
            _sums[number] = 0;
            _seen[number] = false;
        }
        _count = 0;
    }
}
