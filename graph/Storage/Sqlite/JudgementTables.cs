using Investigations.Graph.Model;

namespace Investigations.Graph.Storage.Sqlite;

/// <summary>Analysts' judgements: added, retired and brought back, never erased; no run touches them.</summary>
internal static class JudgementTables
{
    private const string Columns = "select no, added_at, payload, expires_at from analyst_judgement";

    /// <summary>All that hold, in the order of adding.</summary>
    public static List<HeldJudgement> Standing(Connection connection, DateTimeOffset now)
    {
        using var rows = connection.Query(Columns + " indexed by analyst_judgement_standing where retired_at is null and (expires_at is null or expires_at>?1) order by no");
        return Read(rows.Bind(now.UtcTicks));
    }

    /// <summary>Adds one and retires the author's own before it on the same record pair, whichever way round.</summary>
    public static HeldJudgement Add(Connection connection, Judgement judgement, long? seen, DateTimeOffset now)
    {
        if (!judgement.IsByAnalyst) throw new ArgumentException("Only an analyst's judgement is added by itself; a rule's comes with a run.", nameof(judgement));
        var standing = OfPair(connection, judgement, now);
        if (seen is { } version && version != (standing.Count == 0 ? 0 : standing[^1].Number)) throw new JudgementOutdatedException(standing.LastOrDefault());
        using var insert = connection.Query("""
            insert into analyst_judgement(a_file, a_record, b_file, b_record, payload, added_at, expires_at) values(?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """);
        Pair(insert, judgement).Bind(JudgementPayload.Write(new BlobWriter(), judgement)).Bind(now.UtcTicks).Bind(judgement.ExpiresAt).Run();
        long number = connection.LastRowNumber;
        using var retire = connection.Query("update analyst_judgement set retired_at=?1, retired_by=?2 where no=?3");
        foreach (var before in standing.Where(held => held.Judgement.Author == judgement.Author)) retire.Bind(now.UtcTicks).Bind(number).Bind(before.Number).Run();
        return new HeldJudgement(number, now, judgement);
    }

    /// <summary>Retires a standing judgement and brings back what it had retired; false when it does not stand or is not the author's.</summary>
    public static bool Undo(Connection connection, long number, string author, DateTimeOffset now)
    {
        using (var rows = connection.Query(Columns + " where retired_at is null and no=?1"))
        {
            if (Read(rows.Bind(number)) is not [var held] || held.Judgement.Author != author) return false;
        }
        using var retire = connection.Query("update analyst_judgement set retired_at=?1 where no=?2");
        retire.Bind(now.UtcTicks).Bind(number).Run();
        using var restore = connection.Query("update analyst_judgement set retired_at=null, retired_by=null where retired_by=?1");
        restore.Bind(number).Run();
        return true;
    }

    private static List<HeldJudgement> OfPair(Connection connection, Judgement judgement, DateTimeOffset now)
    {
        using var rows = connection.Query(Columns + """
             where retired_at is null and ((a_file=?1 and a_record=?2 and b_file=?3 and b_record=?4) or (a_file=?3 and a_record=?4 and b_file=?1 and b_record=?2))
            and (expires_at is null or expires_at>?5) order by no
            """);
        return Read(Pair(rows, judgement).Bind(now.UtcTicks));
    }

    private static Statement Pair(Statement statement, Judgement judgement) =>
        statement.Bind(judgement.A.File.Number).Bind(judgement.A.RecordId).Bind(judgement.B.File.Number).Bind(judgement.B.RecordId);

    private static List<HeldJudgement> Read(Statement rows)
    {
        var found = new List<HeldJudgement>();
        while (rows.Step())
        {
            var judgement = JudgementPayload.Read(rows.Blob(2)) with { ExpiresAt = rows.MomentOrNull(3) };
            found.Add(new HeldJudgement(rows.Int(0), rows.Moment(1), judgement));
        }
        return found;
    }
}
