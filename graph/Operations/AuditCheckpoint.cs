using System.Globalization;
using System.Security.Cryptography;

namespace Investigations.Graph.Operations;

/// <summary>A signed note, in a file outside the database, of how far the audit log had come.</summary>
/// <param name="Number">The last entry; 0 before the first.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record AuditCheckpoint(long Number, byte[] Hash)
{
    /// <summary>Writes the file whole or not at all, mode 0600.</summary>
    public void Write(string path, AuditChain chain)
    {
        string text = $"{Number} {Convert.ToHexStringLower(Hash)} {Convert.ToHexStringLower(chain.Sign(Number, Hash))}\n";
        string fresh = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(fresh, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(text));
            file.Flush(flushToDisk: true);
        }
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Reads the file; null when it is missing, unreadable or not signed with the key.</summary>
    public static AuditCheckpoint? Read(string path, AuditChain chain)
    {
        if (!File.Exists(path)) return null;
        string[] parts = File.ReadAllText(path).TrimEnd('\n').Split(' ');
        if (parts.Length != 3 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long number)) return null;
        if (!IsHash(parts[1]) || !IsHash(parts[2])) return null;
        byte[] hash = Convert.FromHexString(parts[1]);
        bool isSigned = CryptographicOperations.FixedTimeEquals(Convert.FromHexString(parts[2]), chain.Sign(number, hash));
        return isSigned ? new AuditCheckpoint(number, hash) : null;
    }

    private static bool IsHash(string text) => text.Length == AuditChain.HashLength * 2 && text.All(char.IsAsciiHexDigit);
}
