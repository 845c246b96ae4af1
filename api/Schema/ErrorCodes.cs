namespace Investigations.Api.Schema;

/// <summary>The codes of errors; ErrorCodes.md says what to do about each.</summary>
internal static class ErrorCodes
{
    /// <summary>Nobody is signed in, or the session has ended.</summary>
    public const string SignInNeeded = "SIGN_IN_NEEDED";

    /// <summary>The role may not do this.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>The request does not come from the page of this host.</summary>
    public const string CrossOrigin = "CROSS_ORIGIN";

    /// <summary>The endpoint takes POST alone.</summary>
    public const string MethodRefused = "METHOD_REFUSED";

    /// <summary>The body is not plain UTF-8 application/json.</summary>
    public const string MediaTypeRefused = "MEDIA_TYPE_REFUSED";

    /// <summary>The body is not one JSON object with a text query.</summary>
    public const string RequestUnreadable = "REQUEST_UNREADABLE";

    /// <summary>The body is above 64 KiB.</summary>
    public const string RequestTooLong = "REQUEST_TOO_LONG";

    /// <summary>The document is not GraphQL.</summary>
    public const string DocumentUnreadable = "DOCUMENT_UNREADABLE";

    /// <summary>The document asks for what the schema does not have.</summary>
    public const string DocumentInvalid = "DOCUMENT_INVALID";

    /// <summary>More than 2,000 tokens, 15 aliases, 10 definitions or 20 directives.</summary>
    public const string DocumentTooLarge = "DOCUMENT_TOO_LARGE";

    /// <summary>Nested deeper than 16 levels.</summary>
    public const string DocumentTooDeep = "DOCUMENT_TOO_DEEP";

    /// <summary>The answer could hold more than 100,000 values.</summary>
    public const string DocumentTooCostly = "DOCUMENT_TOO_COSTLY";

    /// <summary>A fragment spreads itself.</summary>
    public const string FragmentCycle = "FRAGMENT_CYCLE";

    /// <summary>The schema may be asked for by administrators alone, and each list of it once in a path.</summary>
    public const string IntrospectionRefused = "INTROSPECTION_REFUSED";

    /// <summary>A variable is missing or of another type.</summary>
    public const string VariableInvalid = "VARIABLE_INVALID";

    /// <summary>An argument is out of its range.</summary>
    public const string OutOfRange = "OUT_OF_RANGE";

    /// <summary>The cursor is not of this list.</summary>
    public const string CursorUnreadable = "CURSOR_UNREADABLE";

    /// <summary>No source file has this name.</summary>
    public const string FileUnknown = "FILE_UNKNOWN";

    /// <summary>There is no such source record.</summary>
    public const string RecordUnknown = "RECORD_UNKNOWN";

    /// <summary>There is no job of this name.</summary>
    public const string JobUnknown = "JOB_UNKNOWN";

    /// <summary>A judgement has no reason, or one above 1,000 characters.</summary>
    public const string ReasonNeeded = "REASON_NEEDED";

    /// <summary>Somebody judged the pair since the viewer opened it.</summary>
    public const string JudgementOutdated = "JUDGEMENT_OUTDATED";

    /// <summary>No judgement of the viewer with this number stands.</summary>
    public const string JudgementUnknown = "JUDGEMENT_UNKNOWN";

    /// <summary>The request was ended before its answer.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>The store cannot be reached.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>More requests or subscriptions than one person may have.</summary>
    public const string TooManyRequests = "TOO_MANY_REQUESTS";

    /// <summary>A fault of ours.</summary>
    public const string Internal = "INTERNAL";
}
