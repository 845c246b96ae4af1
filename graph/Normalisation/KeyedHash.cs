using System.Security.Cryptography;
using System.Text;

namespace Investigations.Graph.Normalisation;

/// <summary>Replaces numbers that must not be stored in clear by a hash that only the tenant's key can make.</summary>
/// <remarks>
/// HMAC-SHA-256 (RFC 2104, FIPS 198-1), cut to 128 bits as RFC 2104 section 5 allows. Without the key, the few possible values of a
/// national number cannot be tried out. Safe for use from many threads.
/// </remarks>
public sealed class KeyedHash
{
    /// <summary>Length of a hash in hexadecimal digits: 32, that is 128 bits.</summary>
    public const int HexLength = 32;

    private const int MinKeyLength = 16; // bytes
    private readonly byte[] _key;

    /// <summary>Takes the tenant's key.</summary>
    /// <param name="key">At least 16 bytes; copied.</param>
    /// <exception cref="ArgumentException">The key is too short.</exception>
    public KeyedHash(byte[] key)
    {
        if (key.Length < MinKeyLength) throw new ArgumentException($"A tenant key has at least {MinKeyLength} bytes.", nameof(key));
        _key = [.. key];
    }

    /// <summary>The hash of a normalised value.</summary>
    /// <param name="kind">What the value is, such as ssn or iban: equal texts of two kinds get different hashes.</param>
    /// <param name="normalised">The normalised value.</param>
    /// <returns>32 hexadecimal digits, lower case.</returns>
    public string Of(ReadOnlySpan<char> kind, ReadOnlySpan<char> normalised)
    {
        int size = Encoding.UTF8.GetMaxByteCount(kind.Length + normalised.Length + 1);
        Span<byte> message = size <= 512 ? stackalloc byte[512] : new byte[size];
        int length = Encoding.UTF8.GetBytes(kind, message);
        message[length++] = 0; // a byte that no kind holds keeps kind and value apart
        length += Encoding.UTF8.GetBytes(normalised, message[length..]);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, message[..length], hash);
        CryptographicOperations.ZeroMemory(message);
        return Convert.ToHexStringLower(hash[..(HexLength / 2)]);
    }

    /// <summary>The last four letters or digits in capitals, for people who compare with a paper.</summary>
    /// <returns>Four characters, or empty for a value of fewer than seven, of which four would give too much away.</returns>
    public static string LastFour(ReadOnlySpan<char> text)
    {
        Span<char> tail = stackalloc char[4];
        int kept = 0;
        int count = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            if (kept < 4) tail[3 - kept++] = char.ToUpperInvariant(text[i]);
            count++;
        }
        return count < 7 ? "" : new string(tail);
    }
}
