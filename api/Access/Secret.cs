using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Investigations.Api.Access;

/// <summary>Secrets that are handed out once and known by their hash.</summary>
internal static class Secret
{
    /// <summary>256 random bits, as base64url.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a secret: its SHA-256, so that a dump of the memory signs nobody in.</summary>
    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
