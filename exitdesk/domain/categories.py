"""The data categories of the agreement and the redaction policy: one list for both."""

from enum import StrEnum


class Category(StrEnum):
    """What kind of information a form field holds; decides who may see it (redaction.md 3)."""

    CLIENT_NAME = "client_name"
    IDENTITY_CODE = "identity_code"  # personal identity code, date of birth
    CLOSE_ONE = "close_one"  # close ones, associates, other persons
    OFFICER = "officer"
    ADDRESS = "address"  # address, safe place, school, workplace
    MUNICIPALITY = "municipality"
    CONTACT = "contact"  # phone, e-mail, handle, account, vehicle plate
    GROUP = "group"
    EVENT_DATE = "event_date"
    THREAT_SOURCE = "threat_source"
    HEALTH = "health"
    SAFETY = "safety"  # assessment, threat level, safety measures
    PLAN = "plan"  # goals, steps, services
    LIFE_SITUATION = "life_situation"
    ADMINISTRATIVE = "administrative"  # phase, language, how contact came, meeting times


class TermKind(StrEnum):
    """What a protected term is; a form field whose value must be hidden names its kind."""

    PERSON = "person"  # a name with its parts
    NICKNAME = "nickname"
    ALIAS = "alias"
    GROUP = "group"
    PLACE = "place"  # municipality, district, named place
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    ACCOUNT = "account"
    PLATE = "plate"
    IDENTITY_CODE = "identity_code"
    BIRTH_DATE = "birth_date"
    CASE_NUMBER = "case_number"
