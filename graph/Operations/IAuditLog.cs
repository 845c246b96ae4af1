using Investigations.Graph.Model;

namespace Investigations.Graph.Operations;

/// <summary>Takes down who did what and why. An action whose entry cannot be written must not be done.</summary>
public interface IAuditLog
{
    /// <summary>Adds an entry; it is on disk when this returns.</summary>
    /// <param name="actor">A user, key or command; not empty.</param>
    /// <param name="action">A stable code such as <c>import.begin</c>; not empty.</param>
    /// <param name="subject">An id, or "".</param>
    /// <param name="why">The purpose stated; not empty.</param>
    /// <param name="counts">How much it concerns, by name.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <exception cref="InvalidOperationException">The log does not agree with its checkpoint, so nothing may be added until an auditor has looked.</exception>
    ValueTask<AuditEntry> AppendAsync(
        string actor, string action, string subject, string why, IReadOnlyList<KeyValuePair<string, long>> counts, CancellationToken cancellationToken = default);

    /// <summary>Entries, newest first.</summary>
    /// <param name="first">At most, 1 to 500.</param>
    /// <param name="cursor">From an earlier page, or null.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    ValueTask<Page<AuditEntry>> ReadAsync(int first, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Checks every entry and the checkpoint.</summary>
    ValueTask<AuditVerification> VerifyAsync(CancellationToken cancellationToken = default);
}
