using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Investigations.Graph.Similarity;

/// <summary>The indel ratio: twice the longest common subsequence over both lengths, what many tools call "ratio".</summary>
/// <remarks>Source: Hyyro (2004), Bit-parallel LCS-length computation revisited, AWOCA.</remarks>
public static class LcsRatio
{
    /// <summary>The ratio, in [0, 1]; 1 for two empty texts.</summary>
    public static double Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Ratio(EditDistance.Of<Kernel>(a, b), a.Length + b.Length);

    /// <summary>The ratio of two texts in UTF-8; the same as that of the texts in UTF-16.</summary>
    public static double Compare(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        Ratio(EditDistance.Of<Kernel>(a, b), Utf8Pair.LengthOfBoth(a, b));

    /// <summary>The length of the longest common subsequence, in UTF-16 units.</summary>
    public static int Length(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Common(EditDistance.Of<Kernel>(a, b), a.Length + b.Length);

    private static double Ratio(int distance, int both) => both == 0 ? 1 : 2.0 * Common(distance, both) / both;

    private static int Common(int distance, int both) => (both - distance) / 2;

    // As a distance: the characters that are not common.
    private struct Kernel : IEditKernel<Kernel>
    {
        private ulong _state;

        public static Kernel Start => new() { _state = ulong.MaxValue };

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Step(ulong equal)
        {
            equal &= _state;
            _state = (_state + equal) | (_state - equal);
        }

        public readonly int Distance(int length, int steps) => length + steps - (2 * BitOperations.PopCount(~_state & CharMask.Lowest(length)));

        public static int Long<T>(ReadOnlySpan<T> pattern, ReadOnlySpan<T> text, int limit)
            where T : unmanaged, INumber<T>
        {
            var words = (pattern.Length + CharMask.Width - 1) / CharMask.Width;
            var rented = words > 64 ? ArrayPool<ulong>.Shared.Rent(words) : null;
            var states = rented is null ? stackalloc ulong[64] : rented;
            states = states[..words];
            states.Fill(ulong.MaxValue);
            foreach (var c in text)
            {
                ulong carry = 0;
                for (var word = 0; word < words; word++)
                {
                    var start = word * CharMask.Width;
                    var state = states[word];
                    var equal = state & CharMask.Of(pattern.Slice(start, Math.Min(CharMask.Width, pattern.Length - start)), c);
                    var sum = state + equal;
                    var carried = sum + carry;
                    carry = sum < state || carried < sum ? 1UL : 0;
                    states[word] = carried | (state - equal);
                }
            }
            var length = 0;
            for (var word = 0; word < words; word++)
                length += BitOperations.PopCount(~states[word] & CharMask.Lowest(Math.Min(CharMask.Width, pattern.Length - (word * CharMask.Width))));
            if (rented is not null) ArrayPool<ulong>.Shared.Return(rented);
            return pattern.Length + text.Length - (2 * length);
        }
    }
}
