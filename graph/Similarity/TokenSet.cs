using System.Buffers;

namespace Investigations.Graph.Similarity;

/// <summary>The distinct words of a text, prepared once and compared often; order and repetition of words do not matter.</summary>
/// <remarks>Source: the token set ratio of fuzzywuzzy (Cohen 2011) on the indel ratio: the best of (common words, all words of one side) and
/// (all words of one side, all of the other), common words first.</remarks>
public sealed class TokenSet
{
    private readonly string[] _tokens;

    /// <summary>Prepares words.</summary>
    /// <param name="tokens">The words, already normalised; empty ones are left out.</param>
    public TokenSet(params IEnumerable<string> tokens) =>
        _tokens = [.. tokens.Where(token => token.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The ratio, in [0, 1]: 1 where all words of one side are on the other, 0 where one side has no words.</summary>
    public static double Ratio(TokenSet a, TokenSet b)
    {
        string[] left = a._tokens, right = b._tokens;
        if (left.Length == 0 || right.Length == 0) return 0;
        var room = TotalLength(left) + TotalLength(right);
        var rented = room > 512 ? ArrayPool<char>.Shared.Rent(room) : null;
        var buffer = rented is null ? stackalloc char[512] : rented;
        var common = 0;
        int restA = 0, restB = TotalLength(left);
        var startB = restB;
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            var order = i == left.Length ? 1 : j == right.Length ? -1 : string.CompareOrdinal(left[i], right[j]);
            if (order == 0)
            {
                common += left[i++].Length + (common > 0 ? 1 : 0);
                j++;
            }
            else if (order < 0)
            {
                Append(buffer, ref restA, 0, left[i++]);
            }
            else
            {
                Append(buffer, ref restB, startB, right[j++]);
            }
        }
        var ratio = Best(common, buffer[..restA], buffer[startB..restB]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return ratio;
    }

    // The common words stand first in all three texts, so only what differs need be compared.
    private static double Best(int common, ReadOnlySpan<char> restA, ReadOnlySpan<char> restB)
    {
        if (common == 0) return LcsRatio.Compare(restA, restB);
        if (restA.IsEmpty || restB.IsEmpty) return 1;
        var lcs = common + 1 + LcsRatio.Length(restA, restB);
        var all = 2.0 * lcs / ((2 * (common + 1)) + restA.Length + restB.Length);
        var shorter = Math.Min(restA.Length, restB.Length);
        return Math.Max(all, 2.0 * common / ((2 * common) + 1 + shorter));
    }

    private static void Append(Span<char> buffer, ref int end, int start, string token)
    {
        if (end > start) buffer[end++] = ' ';
        token.CopyTo(buffer[end..]);
        end += token.Length;
    }

    private static int TotalLength(string[] tokens)
    {
        var length = tokens.Length;
        foreach (var token in tokens) length += token.Length;
        return length;
    }
}
